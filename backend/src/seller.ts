import type { Seller } from "@coopstore/documents/types"
import type { Env } from "./env"

/** Who sells, as papers name it; what is not configured is left out. */
export function sellerOf(env: Env): Seller {
  return {
    name: env.SELLER_NAME,
    legal_form: env.SELLER_LEGAL_FORM,
    address: (env.SELLER_ADDRESS ?? "")
      .split("|")
      .map((line) => line.trim())
      .filter(Boolean),
    ice: env.SELLER_ICE,
    tax_id: env.SELLER_TAX_ID,
    trade_register: env.SELLER_TRADE_REGISTER,
    business_tax: env.SELLER_BUSINESS_TAX,
    vat_number: env.SELLER_VAT_NUMBER,
    email: env.SELLER_EMAIL,
    phone: env.SELLER_PHONE,
    website: env.SELLER_WEBSITE,
  }
}
