import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190509 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "staff" drop constraint if exists "staff_user_id_unique";`);
    this.addSql(`create table if not exists "member" ("id" text not null, "cooperative_id" text not null, "role" text check ("role" in ('manager', 'catalogue', 'orders', 'accounts')) not null, "name" text not null, "email" text null, "phone" text null, "locale" text check ("locale" in ('ar', 'fr', 'en')) not null default 'ar', "removed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_cooperative_id" ON "member" ("cooperative_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "staff" ("id" text not null, "user_id" text not null, "role" text check ("role" in ('administrator', 'organizer', 'auditor')) not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_user_id_unique" ON "staff" ("user_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_staff_deleted_at" ON "staff" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "member" cascade;`);

    this.addSql(`drop table if exists "staff" cascade;`);
  }

}
