-- The program carries answers over from the edition before. That is a revision like any other, by a channel of its own; the
-- name of its maker is the number of the receipt by which the answers were signed. An answer is not reviewed as long as
-- its newest change came through that channel; a later change by a person that repeats it confirms it.
alter table revision
    drop constraint revision_channel_known,
    add constraint revision_channel_known check (channel in ('workbook', 'form', 'api', 'trial', 'carried'));

comment on column revision.made_by is 'name of the account; for what was carried over, number of the receipt';

-- Which answers were carried over is asked for with every look at a return.
create index revision_carried on revision (national_return_id, number) where channel = 'carried';

alter table submission
    add column not_reviewed integer not null default 0,
    add constraint submission_not_reviewed_range check (not_reviewed >= 0);

comment on column submission.not_reviewed is 'answers among those submitted that were carried over and not reviewed';

alter table reported_answer
    add column review text,
    add constraint reported_answer_review_known check (review in ('not_reviewed', 'confirmed', 'changed'));

comment on column reported_answer.review is 'what became of a carried answer; null where none was carried over';
