import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261122221544 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "ledger_account" drop constraint if exists "ledger_account_kind_check";`);

    this.addSql(`alter table if exists "ledger_account" add constraint "ledger_account_kind_check" check("kind" in ('receivable', 'cash_carrier', 'cash_cooperative', 'cash_market', 'refund_due', 'cash_difference', 'cash_loss', 'cooperative', 'cooperative_tax', 'commission', 'contribution', 'delivery', 'delivery_tax', 'rounding'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ledger_account" drop constraint if exists "ledger_account_kind_check";`);

    this.addSql(`alter table if exists "ledger_account" add constraint "ledger_account_kind_check" check("kind" in ('receivable', 'cash_carrier', 'cash_cooperative', 'cash_market', 'refund_due', 'cooperative', 'cooperative_tax', 'commission', 'contribution', 'delivery', 'delivery_tax', 'rounding'));`);
  }

}
