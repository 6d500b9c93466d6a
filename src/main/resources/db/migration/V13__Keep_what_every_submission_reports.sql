-- What a submission reports is kept for good: a report is made of a list of submissions, be it the newest of each State or
-- those that a published report counted, so that both are counted in the same way, and a published one can be counted again.
alter table reported_answer
    add column submission_id bigint;

update reported_answer a
   set submission_id = newest.id
  from (select distinct on (r.year, r.iso3) r.year, r.iso3, s.id
          from national_return r
          join submission s on s.national_return_id = r.id
         order by r.year, r.iso3, s.id desc) newest
 where newest.year = a.year and newest.iso3 = a.iso3;

alter table reported_answer
    alter column submission_id set not null,
    drop constraint reported_answer_key,
    drop constraint reported_answer_national_return_exists,
    add constraint reported_answer_key primary key (submission_id, item),
    add constraint reported_answer_submission_exists foreign key (submission_id) references submission (id);

-- Figures are counted from the index alone: those of a chapter, and those of one item in every edition.
drop index reported_answer_chapter;
create index reported_answer_counted on reported_answer (year, chapter, item)
    include (submission_id, regional_group, value, review);

-- The index answers alone only for rows that a vacuum has seen. By default that waits until a fifth of the table is new,
-- which a long series makes years of: here it comes after about fifteen submissions, whatever there is already.
alter table reported_answer set (
    autovacuum_vacuum_insert_threshold = 20000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_analyze_threshold = 100000,
    autovacuum_analyze_scale_factor = 0);

create trigger reported_answer_append_only before update or delete or truncate on reported_answer
    for each statement execute function refuse_change();

comment on table reported_answer is 'a row for every choice and number that a State was asked in a submission';
comment on column reported_answer.year is 'of the return, repeated so that an edition is counted by itself';
comment on column reported_answer.iso3 is 'of the return, repeated so that figures lead to the States behind them';

-- Editions of a long series can be counted too.
alter table national_return
    drop constraint national_return_year_range,
    add constraint national_return_year_range check (year between 2000 and 2199);
alter table edition
    drop constraint edition_year_range,
    add constraint edition_year_range check (year between 2000 and 2199);
