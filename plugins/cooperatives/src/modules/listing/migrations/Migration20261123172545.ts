import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123172545 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "listing" ("id" text not null, "class" text check ("class" in ('oil', 'cosmetic', 'dry-food', 'honey', 'chilled', 'craft')) not null, "sign_type" text check ("sign_type" in ('AOP', 'IGP')) null, "sign_name" text null, "how_made" text null, "how_to_use" text null, "how_to_keep" text null, "composition" text null, "allergens" jsonb null, "harvest_months" jsonb null, "market_overrides" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_listing_deleted_at" ON "listing" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "listing" cascade;`)
  }
}
