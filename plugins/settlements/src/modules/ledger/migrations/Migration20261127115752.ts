import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261127115752 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_occurred_at" ON "ledger_entry" ("occurred_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_owed" ON "ledger_entry" ("cooperative_id", "cooperative_order_id", "settled_amount", "amount") WHERE account = 'cooperative' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_payout" ON "ledger_entry" ("cooperative_id") WHERE kind = 'payout' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_ledger_release_cooperative_id" ON "ledger_release" ("cooperative_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_ledger_entry_occurred_at";`);
    this.addSql(`drop index if exists "IDX_ledger_entry_owed";`);
    this.addSql(`drop index if exists "IDX_ledger_entry_payout";`);
    this.addSql(`drop index if exists "IDX_ledger_release_cooperative_id";`);
  }

}
