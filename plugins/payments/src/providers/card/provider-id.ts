/** The id under which Medusa registers the card provider configured as `stripe`. */
export const CARD_PROVIDER_ID = "pp_card_stripe"
