import { AddressFields } from "@/components/address/address-fields"
import { InputField, TextareaField } from "@/components/ui/field"
import { ADDRESS_FIELDS, type AddressField } from "@/lib/address/address-form"
import type { CheckoutFormProps } from "./checkout-form"
import type { CheckoutField, CheckoutValues } from "./checkout-state"

type ContactFieldsProps = Pick<
  CheckoutFormProps,
  "words" | "countries" | "provinces" | "towns" | "postalCodeOptional"
> & {
  values: CheckoutValues
  /** The sentence of a field's problem. */
  said: (field: CheckoutField) => string | undefined
}

/** Who orders and where the parcel goes. */
export function ContactFields({
  words,
  countries,
  provinces,
  towns,
  postalCodeOptional,
  values,
  said,
}: ContactFieldsProps) {
  return (
    <>
      <InputField
        id="email"
        type="email"
        inputMode="email"
        label={words.email}
        hint={words.emailHint}
        error={said("email")}
        defaultValue={values.email}
        autoComplete="email"
        maxLength={254}
        required
        dir="ltr"
        className="mb-4"
      />
      <AddressFields
        values={values}
        problems={addressProblems(said)}
        words={words.address}
        countries={countries}
        provinces={provinces}
        towns={towns}
        postalCodeOptional={postalCodeOptional}
        group="shipping"
      />
      <TextareaField
        id="notes"
        label={words.notes}
        note={words.address.optional}
        defaultValue={values.notes}
        maxLength={500}
        rows={2}
        className="mt-4"
      />
    </>
  )
}

function addressProblems(
  said: (field: AddressField) => string | undefined
): Partial<Record<AddressField, string>> {
  return Object.fromEntries(
    ADDRESS_FIELDS.flatMap((field) => {
      const sentence = said(field)
      return sentence ? [[field, sentence]] : []
    })
  )
}
