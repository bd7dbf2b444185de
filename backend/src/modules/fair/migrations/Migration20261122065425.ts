import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122065425 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "participation" drop constraint if exists "participation_fair_id_stand_unique";`);
    this.addSql(`create table if not exists "fair_series" ("id" text not null, "name" text not null, "version" integer not null default 1, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_series_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fair_series_deleted_at" ON "fair_series" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "participation" drop constraint if exists "participation_status_check";`);

    this.addSql(`alter table if exists "fair" add column if not exists "series_id" text null, add column if not exists "theme" text not null default '', add column if not exists "published" boolean not null default false, add column if not exists "call_opens_on" timestamptz null, add column if not exists "call_closes_on" timestamptz null, add column if not exists "call_text" text not null default '', add column if not exists "version" integer not null default 1;`);
    // Editions that bear one name are of one series; what was there was shown to everybody.
    this.addSql(`insert into "fair_series" ("id", "name") select distinct 'fser_' || md5("series"), "series" from "fair";`);
    this.addSql(`update "fair" set "series_id" = 'fser_' || md5("series"), "published" = true;`);
    this.addSql(`alter table if exists "fair" alter column "series_id" set not null;`);
    this.addSql(`alter table if exists "fair" drop column if exists "series";`);
    this.addSql(`alter table if exists "fair" add constraint "fair_series_id_foreign" foreign key ("series_id") references "fair_series" ("id") on update cascade;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fair_series_id" ON "fair" ("series_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "participation" add column if not exists "brings" text not null default '', add column if not exists "stand_wish" text check ("stand_wish" in ('table', 'small', 'large')) not null default 'small', add column if not exists "applied_at" timestamptz null, add column if not exists "applied_by" text null, add column if not exists "decided_at" timestamptz null, add column if not exists "decided_by" text null, add column if not exists "message" text not null default '', add column if not exists "version" integer not null default 1;`);
    this.addSql(`alter table if exists "participation" add constraint "participation_status_check" check("status" in ('applied', 'accepted', 'waitlisted', 'refused', 'withdrawn'));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_participation_fair_id_stand_unique" ON "participation" ("fair_id", "stand") WHERE stand IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "fair" add column if not exists "series" text null;`);
    this.addSql(`update "fair" set "series" = "fair_series"."name" from "fair_series" where "fair_series"."id" = "fair"."series_id";`);
    this.addSql(`alter table if exists "fair" alter column "series" set not null;`);
    this.addSql(`delete from "participation" where "status" = 'withdrawn';`);

    this.addSql(`alter table if exists "fair" drop constraint if exists "fair_series_id_foreign";`);

    this.addSql(`drop table if exists "fair_series" cascade;`);

    this.addSql(`alter table if exists "participation" drop constraint if exists "participation_status_check";`);

    this.addSql(`drop index if exists "IDX_fair_series_id";`);
    this.addSql(`alter table if exists "fair" drop column if exists "series_id", drop column if exists "theme", drop column if exists "published", drop column if exists "call_opens_on", drop column if exists "call_closes_on", drop column if exists "call_text", drop column if exists "version";`);

    this.addSql(`drop index if exists "IDX_participation_fair_id_stand_unique";`);
    this.addSql(`alter table if exists "participation" drop column if exists "brings", drop column if exists "stand_wish", drop column if exists "applied_at", drop column if exists "applied_by", drop column if exists "decided_at", drop column if exists "decided_by", drop column if exists "message", drop column if exists "version";`);

    this.addSql(`alter table if exists "participation" add constraint "participation_status_check" check("status" in ('applied', 'accepted', 'waitlisted', 'refused'));`);
  }

}
