-- The text of a reason is empty once it was erased. The warnings of the step are still known then.

alter table step_reason drop constraint step_reason_check;
