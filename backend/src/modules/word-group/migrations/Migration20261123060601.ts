import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123060601 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "word_group_version" drop constraint if exists "word_group_version_key_unique";`);
    this.addSql(`alter table if exists "word_group_version" drop constraint if exists "word_group_version_key_version_unique";`);
    this.addSql(`create table if not exists "word_group_version" ("id" text not null, "key" text not null, "version" integer not null, "newest" boolean not null default true, "names_ar" text[] not null, "names_fr" text[] not null, "names_en" text[] not null, "names_also" text[] not null, "wider" text[] not null, "edited_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "word_group_version_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_word_group_version_deleted_at" ON "word_group_version" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_word_group_version_key_version_unique" ON "word_group_version" ("key", "version") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_word_group_version_key_unique" ON "word_group_version" ("key") WHERE newest and deleted_at is null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "word_group_version" cascade;`);
  }

}
