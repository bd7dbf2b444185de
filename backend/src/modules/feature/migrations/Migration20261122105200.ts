import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122105200 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "feature" drop constraint if exists "feature_kind_check";`);

    this.addSql(`alter table if exists "feature" add constraint "feature_kind_check" check("kind" in ('listing', 'cooperative', 'fair', 'territory', 'story'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "feature" drop constraint if exists "feature_kind_check";`);

    this.addSql(`alter table if exists "feature" add constraint "feature_kind_check" check("kind" in ('listing', 'cooperative', 'fair', 'territory'));`);
  }

}
