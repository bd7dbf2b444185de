import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190505 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "territory" drop constraint if exists "territory_handle_unique";`);
    this.addSql(`create table if not exists "territory" ("id" text not null, "handle" text not null, "kind" text check ("kind" in ('region', 'province', 'prefecture')) not null, "parent_id" text null, "name" text not null, "summary" text not null default '', "capital_id" text null, "hcp" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "territory_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_territory_handle_unique" ON "territory" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_deleted_at" ON "territory" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_parent_id" ON "territory" ("parent_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "territory" cascade;`);
  }

}
