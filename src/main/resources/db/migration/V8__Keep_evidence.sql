-- What a State shows as evidence for its answers on a recommendation: files, and links that nobody here ever opens.
-- Nothing of it is ever changed or deleted. What is taken away is marked so, and can be put back.

-- One for each return of which there is evidence. Its row is locked while some is added or taken away, so that two who
-- do so at once do not go past the limits together.
create table evidence_folder (
    year integer not null,
    iso3 char(3) not null,
    constraint evidence_folder_key primary key (year, iso3),
    constraint evidence_folder_edition_exists foreign key (year) references edition (year),
    constraint evidence_folder_iso3_form check (iso3 ~ '^[A-Z]{3}$')
);

create table evidence (
    id             bigint generated always as identity,
    year           integer     not null,
    iso3           char(3)     not null,
    recommendation text        not null,
    name           text        not null,
    added_at       timestamptz not null,
    added_by       text        not null,
    address        text,
    type           text,
    size           integer,
    sha256         char(64),
    sent_as        text,
    constraint evidence_key primary key (id),
    constraint evidence_folder_exists foreign key (year, iso3) references evidence_folder (year, iso3),
    constraint evidence_recommendation_form check (recommendation ~ '^[1-9][0-9]?\.[a-z]{1,2}$'),
    constraint evidence_name_length check (char_length(name) between 1 and 255),
    constraint evidence_added_by_length check (char_length(added_by) between 1 and 200),
    constraint evidence_is_link_or_file check (
        (address is null) = (type is not null) and (type is null) = (size is null) and (type is null) = (sha256 is null)),
    constraint evidence_address_form check (address ~ '^https?://[!-~]+$' and char_length(address) <= 2000),
    constraint evidence_type_known check (type in (
        'pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'doc', 'xls', 'ppt', 'png', 'jpeg', 'gif', 'webp', 'tiff')),
    constraint evidence_size_range check (size between 1 and 10485760),
    constraint evidence_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint evidence_sent_as_length check (char_length(sent_as) between 1 and 255)
);

comment on column evidence.name is 'of a file with the extension of its type; title of a link';
comment on column evidence.address is 'of a link; null for a file';
comment on column evidence.sent_as is 'what the sender called a file that is of another type; null where the name fits';

create index evidence_of_return on evidence (year, iso3);

create table evidence_content (
    evidence_id bigint not null,
    content     bytea  not null,
    constraint evidence_content_key primary key (evidence_id),
    constraint evidence_content_evidence_exists foreign key (evidence_id) references evidence (id),
    constraint evidence_content_size_range check (octet_length(content) between 1 and 10485760)
);

-- Most of these files are compressed already, and a download takes slices out of what is stored as it is.
alter table evidence_content alter column content set storage external;

create table evidence_event (
    evidence_id bigint      not null,
    number      integer     not null,
    what        text        not null,
    made_at     timestamptz not null,
    made_by     text        not null,
    constraint evidence_event_key primary key (evidence_id, number),
    constraint evidence_event_evidence_exists foreign key (evidence_id) references evidence (id),
    constraint evidence_event_number_range check (number >= 1),
    constraint evidence_event_what_follows check (what = case number % 2 when 1 then 'removed' else 'restored' end),
    constraint evidence_event_made_by_length check (char_length(made_by) between 1 and 200)
);

create trigger evidence_folder_stays before update or delete or truncate on evidence_folder
    for each statement execute function refuse_change();

create trigger evidence_append_only before update or delete or truncate on evidence
    for each statement execute function refuse_change();

create trigger evidence_content_append_only before update or delete or truncate on evidence_content
    for each statement execute function refuse_change();

create trigger evidence_event_append_only before update or delete or truncate on evidence_event
    for each statement execute function refuse_change();
