import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122022428 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "invitation" drop constraint if exists "invitation_token_hash_unique";`);
    this.addSql(`create table if not exists "invitation" ("id" text not null, "cooperative_id" text not null, "role" text check ("role" in ('manager', 'catalogue', 'orders', 'accounts')) not null, "name" text not null, "channel" text check ("channel" in ('phone', 'email')) not null, "contact" text not null, "locale" text check ("locale" in ('ar', 'fr', 'en')) not null default 'ar', "token_hash" text not null, "invited_by" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "revoked_at" timestamptz null, "member_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "invitation_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_invitation_token_hash_unique" ON "invitation" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invitation_deleted_at" ON "invitation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_invitation_cooperative_id" ON "invitation" ("cooperative_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "invitation" cascade;`);
  }

}
