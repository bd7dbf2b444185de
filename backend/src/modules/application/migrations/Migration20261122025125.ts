import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122025125 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "application" drop constraint if exists "application_customer_id_unique";`);
    this.addSql(`create table if not exists "application" ("id" text not null, "customer_id" text null, "identity_id" text not null, "status" text check ("status" in ('draft', 'sent', 'more', 'verified', 'refused')) not null default 'draft', "answers" jsonb not null, "locale" text check ("locale" in ('ar', 'fr', 'en')) not null default 'ar', "round" integer not null default 0, "sent_at" timestamptz null, "decided_at" timestamptz null, "decided_by" text null, "reasons" jsonb null, "note" text not null default '', "cooperative_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_deleted_at" ON "application" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_application_customer_id_unique" ON "application" ("customer_id") WHERE status in ('draft', 'sent', 'more') and deleted_at is null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_status_sent_at" ON "application" ("status", "sent_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "application_paper" ("id" text not null, "kind" text check ("kind" in ('register_extract', 'odco_certificate', 'ice_certificate', 'onssa_file', 'identity', 'other')) not null, "photo" text not null, "application_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "application_paper_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_paper_application_id" ON "application_paper" ("application_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_application_paper_deleted_at" ON "application_paper" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "application_paper" add constraint "application_paper_application_id_foreign" foreign key ("application_id") references "application" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "application_paper" drop constraint if exists "application_paper_application_id_foreign";`);

    this.addSql(`drop table if exists "application" cascade;`);

    this.addSql(`drop table if exists "application_paper" cascade;`);
  }

}
