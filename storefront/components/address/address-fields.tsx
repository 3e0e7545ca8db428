import { InputField, SelectField } from "@/components/ui/field"
import type { AddressField, AddressValues } from "@/lib/address/address-form"

type Choice = { value: string; label: string }

/** The words of an address form, ready in the page's language. */
export type AddressWords = Record<AddressField, string> & {
  optional: string
  choose: string
  phone_hint: string
  /** How a street is written in this market. */
  address_hint: string
}

/** Name, street, town, country and phone, each with its problem beside it. */
export function AddressFields({
  values,
  problems,
  words,
  countries,
  provinces,
  towns,
  postalCodeOptional,
  group,
}: {
  values: AddressValues
  /** Sentences, by field. */
  problems: Partial<Record<AddressField, string>>
  words: AddressWords
  countries: Choice[]
  provinces: Choice[]
  towns: string[]
  postalCodeOptional: boolean
  /** The autofill section: `shipping`, or empty for none. */
  group: "shipping" | ""
}) {
  const autofill = (token: string) => `${group} ${token}`.trim()
  const field = (name: AddressField, token: string) => ({
    id: name,
    label: words[name],
    error: problems[name],
    defaultValue: values[name],
    autoComplete: autofill(token),
    maxLength: 120,
  })
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <InputField {...field("first_name", "given-name")} required />
      <InputField {...field("last_name", "family-name")} required />
      <InputField
        {...field("address_1", "address-line1")}
        required
        hint={words.address_hint}
        className="sm:col-span-2"
      />
      <InputField
        {...field("address_2", "address-line2")}
        note={words.optional}
        className="sm:col-span-2"
      />
      <InputField
        {...field("postal_code", "postal-code")}
        required={!postalCodeOptional}
        note={postalCodeOptional ? words.optional : undefined}
        dir="ltr"
        className="text-start"
      />
      <InputField
        {...field("city", "address-level2")}
        required
        list={towns.length > 0 ? "towns" : undefined}
      />
      {towns.length > 0 && (
        <datalist id="towns">
          {towns.map((town) => (
            <option key={town} value={town} />
          ))}
        </datalist>
      )}
      {provinces.length > 0 && (
        <SelectField {...field("province", "address-level1")} required>
          <option value="">{words.choose}</option>
          {provinces.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
      {countries.length === 1 ? (
        <input type="hidden" name="country_code" value={countries[0]?.value} />
      ) : (
        <SelectField {...field("country_code", "country")} required>
          {countries.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
      )}
      <InputField {...field("company", "organization")} note={words.optional} />
      <InputField
        {...field("phone", "tel")}
        type="tel"
        inputMode="tel"
        required
        dir="ltr"
        hint={words.phone_hint}
        className="sm:col-span-2"
      />
    </div>
  )
}
