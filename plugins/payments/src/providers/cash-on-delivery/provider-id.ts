/** The id under which Medusa registers the cash provider configured as `default`. */
export const CASH_PROVIDER_ID = "pp_cash-on-delivery_default"
