import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121232953 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "purchase" add column if not exists "demo" boolean not null default false;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "purchase" drop column if exists "demo";`);
  }

}
