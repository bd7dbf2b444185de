import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190514 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "participation" drop constraint if exists "participation_fair_id_cooperative_id_unique";`);
    this.addSql(`alter table if exists "fair" drop constraint if exists "fair_handle_unique";`);
    this.addSql(`create table if not exists "fair" ("id" text not null, "handle" text not null, "scope" text check ("scope" in ('national', 'regional', 'mobile_market')) not null, "series" text not null, "number" integer null, "name" text not null, "slogan" text not null default '', "summary" text not null default '', "unknown" text not null default '', "announced_from" timestamptz null, "announced_until" timestamptz null, "starts_on" timestamptz null, "ends_on" timestamptz null, "year" integer null, "province_id" text null, "region_id" text null, "venue" text not null default '', "area_m2" integer null, "exhibitors_count" integer null, "exhibitors_approximate" boolean not null default false, "organizers" text not null default '', "partners" text not null default '', "patronage" text not null default '', "sources" jsonb null, "images" jsonb null, "demo" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "fair_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_fair_handle_unique" ON "fair" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_fair_deleted_at" ON "fair" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "activity" ("id" text not null, "handle" text not null, "kind" text check ("kind" in ('workshop', 'training', 'seminar', 'conference')) not null, "title" text not null, "summary" text not null default '', "held_on" timestamptz null, "fair_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "activity_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_activity_fair_id" ON "activity" ("fair_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_activity_deleted_at" ON "activity" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "participation" ("id" text not null, "cooperative_id" text not null, "status" text check ("status" in ('applied', 'accepted', 'waitlisted', 'refused')) not null default 'applied', "stand" text null, "fair_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "participation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_participation_fair_id" ON "participation" ("fair_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_participation_deleted_at" ON "participation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_participation_fair_id_cooperative_id_unique" ON "participation" ("fair_id", "cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_participation_cooperative_id" ON "participation" ("cooperative_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "activity" add constraint "activity_fair_id_foreign" foreign key ("fair_id") references "fair" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "participation" add constraint "participation_fair_id_foreign" foreign key ("fair_id") references "fair" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "activity" drop constraint if exists "activity_fair_id_foreign";`);

    this.addSql(`alter table if exists "participation" drop constraint if exists "participation_fair_id_foreign";`);

    this.addSql(`drop table if exists "fair" cascade;`);

    this.addSql(`drop table if exists "activity" cascade;`);

    this.addSql(`drop table if exists "participation" cascade;`);
  }

}
