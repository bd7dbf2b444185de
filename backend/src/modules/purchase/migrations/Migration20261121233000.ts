import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121233000 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "parcel" add column if not exists "reduced" jsonb null, add column if not exists "call_outcome" text check ("call_outcome" in ('confirmed', 'no_answer', 'wrong_number')) null, add column if not exists "called_at" timestamptz null, add column if not exists "called_by" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "parcel" drop column if exists "reduced", drop column if exists "call_outcome", drop column if exists "called_at", drop column if exists "called_by";`);
  }

}
