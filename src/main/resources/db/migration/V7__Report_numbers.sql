-- What reports count: a row for every choice and every number that a State was asked in its newest submission of a year,
-- with a value where it answered.
alter table reported_answer
    add column number numeric,
    add constraint reported_answer_number_is_of_value check (number is null or value is not null);

-- Narratives, which had a row without a value, are not counted.
delete from reported_answer where value is null;

comment on column reported_answer.value is
    'code of the option, number as it is exported or not_known; null where the question was asked and not answered';
comment on column reported_answer.number is 'the answer as a number, where it is one';
comment on column reported_answer.review is
    'what became of an answer carried over from the edition before: not_reviewed, confirmed or changed; null for others';
