@echo off
rem Starts cop with the Java of this folder. The archive of the classes belongs to one place of the folder; the first
rem start at another place writes it again.
setlocal
for %%I in ("%~dp0..") do set "home=%%~fI"
set "app=%home%\app"
set "place="
if exist "%app%\cop.place" set /p place=<"%app%\cop.place"
if exist "%app%\cop.jsa" if "%place%"=="%home%" (
  "%home%\bin\java" -XX:TieredStopAtLevel=1 -XX:SharedArchiveFile="%app%\cop.jsa" -Xlog:disable -jar "%app%\cop.jar" %*
  exit /b
)
"%home%\bin\java" -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit="%app%\cop.jsa" -Xlog:disable -jar "%app%\cop.jar" %*
set code=%errorlevel%
if exist "%app%\cop.jsa" >"%app%\cop.place" echo %home%
exit /b %code%
