import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121190504 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "sign_bearer" drop constraint if exists "sign_bearer_product_id_sign_id_unique";`);
    this.addSql(`alter table if exists "quality_sign" drop constraint if exists "quality_sign_handle_unique";`);
    this.addSql(`create table if not exists "paper" ("id" text not null, "cooperative_id" text not null, "kind" text check ("kind" in ('register_extract', 'odco_certificate', 'ice_certificate', 'onssa_file', 'identity', 'other')) not null, "file_key" text not null, "verified_at" timestamptz null, "verifier_id" text null, "refused_reason" text null, "expires_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "paper_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_deleted_at" ON "paper" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_paper_cooperative_id" ON "paper" ("cooperative_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "quality_sign" ("id" text not null, "handle" text not null, "cooperative_id" text not null, "kind" text check ("kind" in ('igp', 'aop', 'label_agricole', 'organic', 'onssa', 'maroc_fait_main', 'craft_mark', 'fair_trade')) not null, "name" text not null, "number" text not null, "issuer" text not null, "expires_at" timestamptz not null, "evidence_key" text null, "verified_at" timestamptz null, "verifier_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "quality_sign_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_quality_sign_handle_unique" ON "quality_sign" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quality_sign_deleted_at" ON "quality_sign" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quality_sign_cooperative_id" ON "quality_sign" ("cooperative_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_quality_sign_expires_at" ON "quality_sign" ("expires_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "sign_bearer" ("id" text not null, "product_id" text not null, "sign_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sign_bearer_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sign_bearer_sign_id" ON "sign_bearer" ("sign_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_sign_bearer_deleted_at" ON "sign_bearer" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sign_bearer_product_id_sign_id_unique" ON "sign_bearer" ("product_id", "sign_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "sign_bearer" add constraint "sign_bearer_sign_id_foreign" foreign key ("sign_id") references "quality_sign" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "sign_bearer" drop constraint if exists "sign_bearer_sign_id_foreign";`);

    this.addSql(`drop table if exists "paper" cascade;`);

    this.addSql(`drop table if exists "quality_sign" cascade;`);

    this.addSql(`drop table if exists "sign_bearer" cascade;`);
  }

}
