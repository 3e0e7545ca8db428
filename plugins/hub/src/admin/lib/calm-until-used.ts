/**
 * Class of a required field. Medusa's input is red wherever it is not valid,
 * which an empty field is before anybody came to it.
 */
export const CALM_UNTIL_USED =
  "[&:invalid:not(:user-invalid)]:!shadow-borders-base focus-visible:[&:invalid:not(:user-invalid)]:!shadow-borders-interactive-with-active"
