import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190515 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "enquiry" ("id" text not null, "name" text not null, "contact" text not null, "subject" text check ("subject" in ('order', 'cooperative', 'press', 'privacy', 'other')) not null, "reference" text null, "body" text not null, "locale" text check ("locale" in ('ar', 'fr', 'en')) not null, "answered_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "enquiry_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_enquiry_deleted_at" ON "enquiry" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "enquiry" cascade;`);
  }

}
