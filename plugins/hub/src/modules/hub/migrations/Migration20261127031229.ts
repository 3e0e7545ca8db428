import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261127031229 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "receipt_line" drop constraint if exists "receipt_line_receipt_id_line_item_id_unique";`
    )
    this.addSql(
      `alter table if exists "receipt" drop constraint if exists "receipt_cooperative_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "parcel_line" drop constraint if exists "parcel_line_fulfillment_id_line_item_id_unique";`
    )
    this.addSql(
      `create table if not exists "parcel_line" ("id" text not null, "fulfillment_id" text not null, "order_id" text not null, "line_item_id" text not null, "quantity" integer not null, "lot_code" text null, "best_before" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_line_deleted_at" ON "parcel_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_line_fulfillment_id_line_item_id_unique" ON "parcel_line" ("fulfillment_id", "line_item_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_line_order_id" ON "parcel_line" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_parcel_line_lot_code" ON "parcel_line" ("lot_code") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "receipt" ("id" text not null, "cooperative_order_id" text not null, "order_id" text not null, "order_display_id" integer not null, "cooperative_id" text not null, "author" text not null, "received_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "receipt_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_deleted_at" ON "receipt" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_receipt_cooperative_order_id_unique" ON "receipt" ("cooperative_order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_order_id" ON "receipt" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_cooperative_id_received_at" ON "receipt" ("cooperative_id", "received_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "receipt_line" ("id" text not null, "line_item_id" text not null, "product_id" text not null, "variant_id" text null, "expected" integer not null, "good" integer not null, "short" integer not null, "damaged" integer not null, "surplus" integer not null, "lot_code" text null, "best_before" text null, "shelf" text null, "receipt_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "receipt_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_line_receipt_id" ON "receipt_line" ("receipt_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_line_deleted_at" ON "receipt_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_receipt_line_receipt_id_line_item_id_unique" ON "receipt_line" ("receipt_id", "line_item_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_line_line_item_id" ON "receipt_line" ("line_item_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_line_lot_code" ON "receipt_line" ("lot_code") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "receipt_line" add constraint "receipt_line_receipt_id_foreign" foreign key ("receipt_id") references "receipt" ("id") on update cascade on delete cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "receipt_line" drop constraint if exists "receipt_line_receipt_id_foreign";`
    )

    this.addSql(`drop table if exists "parcel_line" cascade;`)

    this.addSql(`drop table if exists "receipt" cascade;`)

    this.addSql(`drop table if exists "receipt_line" cascade;`)
  }
}
