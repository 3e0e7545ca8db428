/** Medusa's own provider, for money that needs no provider to move. */
export const SYSTEM_PROVIDER_ID = "pp_system_default"
