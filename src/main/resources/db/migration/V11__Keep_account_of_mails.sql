-- Every e-mail that was to be sent, and what became of it. Its text is not kept, since it may hold a link that lets in.
create table mail (
    id           bigint generated always as identity,
    kind         text        not null,
    year         integer     not null,
    iso3         char(3)     not null,
    account_name text        not null,
    recipient    text        not null,
    made_at      timestamptz not null,
    sent_at      timestamptz,
    failed_at    timestamptz,
    constraint mail_key primary key (id),
    constraint mail_kind_known check (kind in ('invitation', 'request', 'reminder', 'ready')),
    constraint mail_account_exists foreign key (account_name) references account (name),
    constraint mail_year_range check (year between 2009 and 2100),
    constraint mail_recipient_length check (char_length(recipient) between 3 and 254),
    constraint mail_is_sent_or_failed check (sent_at is null or failed_at is null)
);

comment on column mail.account_name is 'the contributor whom it is about';
comment on column mail.sent_at is 'when a mail server took it; null while it did not';

create index mail_newest on mail (year, iso3, account_name, id desc);

-- Where a State wants to be written to, for instance when a part of its return is ready.
create table notice_address (
    iso3    char(3)     not null,
    address text        not null,
    set_at  timestamptz not null,
    set_by  text        not null,
    constraint notice_address_key primary key (iso3),
    constraint notice_address_iso3_form check (iso3 ~ '^[A-Z]{3}$'),
    constraint notice_address_length check (char_length(address) between 3 and 254),
    constraint notice_address_set_by_length check (char_length(set_by) between 1 and 200)
);
