@echo off
rem Starts cop with the Java of this folder. The archive of the classes belongs to one place of the folder; the first
rem start at another place writes it again. The place is compared in quotation marks, because it may contain an "&".
setlocal
for %%I in ("%~dp0..") do set "home=%%~fI"
set "app=%home%\app"
set place=""
if exist "%app%\cop.jsa" if exist "%app%\cop.place" set /p place=<"%app%\cop.place"
set archive=ArchiveClassesAtExit
if %place%=="%home%" set archive=SharedArchiveFile
"%home%\bin\java" -XX:TieredStopAtLevel=1 -XX:%archive%="%app%\cop.jsa" -Xlog:disable -jar "%app%\cop.jar" %*
set code=%errorlevel%
if not %place%=="%home%" if exist "%app%\cop.jsa" (>"%app%\cop.place" echo "%home%") 2>nul
exit /b %code%
