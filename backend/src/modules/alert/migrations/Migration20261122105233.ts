import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122105233 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "alert" drop constraint if exists "alert_subject_id_contact_unique";`);
    this.addSql(`create table if not exists "alert" ("id" text not null, "subject" text check ("subject" in ('cooperative', 'listing')) not null, "subject_id" text not null, "channel" text check ("channel" in ('phone', 'email')) not null, "contact" text not null, "locale" text check ("locale" in ('ar', 'fr', 'en')) not null, "looked_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "alert_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alert_deleted_at" ON "alert" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_alert_subject_id_contact_unique" ON "alert" ("subject_id", "contact") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_alert_looked_at" ON "alert" ("looked_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "alert" cascade;`);
  }

}
