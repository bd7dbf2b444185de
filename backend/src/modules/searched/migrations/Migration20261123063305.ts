import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261123063305 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "searched_words" drop constraint if exists "searched_words_day_locale_form_unique";`);
    this.addSql(`alter table if exists "searched_listing" drop constraint if exists "searched_listing_day_product_id_unique";`);
    this.addSql(`create table if not exists "searched_listing" ("id" text not null, "day" text not null, "product_id" text not null, "clicked" integer not null, "bought" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "searched_listing_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_searched_listing_deleted_at" ON "searched_listing" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_searched_listing_day_product_id_unique" ON "searched_listing" ("day", "product_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_searched_listing_product_id_day" ON "searched_listing" ("product_id", "day") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "searched_words" ("id" text not null, "day" text not null, "locale" text check ("locale" in ('ar', 'fr', 'en')) not null, "form" text not null, "words" text not null, "known" boolean not null, "searched" integer not null, "nothing" integer not null, "clicked" integer not null, "bought" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "searched_words_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_searched_words_deleted_at" ON "searched_words" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_searched_words_day_locale_form_unique" ON "searched_words" ("day", "locale", "form") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_searched_words_form_day" ON "searched_words" ("form", "day") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "searched_listing" cascade;`);

    this.addSql(`drop table if exists "searched_words" cascade;`);
  }

}
