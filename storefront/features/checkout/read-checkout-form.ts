import { ADDRESS_FIELDS, readAddress } from "@/lib/address/address-form"
import { formText } from "@/lib/forms/form-text"
import { CHECKOUT_FIELDS, type CheckoutValues } from "./checkout-state"

/** The checkout as it was typed; it goes back into the form after a refusal. */
export function readCheckoutForm(form: FormData): CheckoutValues {
  const address = readAddress(form)
  return {
    ...address,
    email: formText(form, "email", 254).toLowerCase(),
    notes: formText(form, "notes", 500),
    delivery: formText(form, "delivery", 60),
    pickup_town: formText(form, "pickup_town", 120),
    payment: formText(form, "payment", 60),
    terms: formText(form, "terms", 2),
  }
}

/** A checkout in which nothing was typed. */
export function emptyCheckout(): CheckoutValues {
  const form = new FormData()
  for (const field of [...CHECKOUT_FIELDS, ...ADDRESS_FIELDS]) {
    form.set(field, "")
  }
  return readCheckoutForm(form)
}
