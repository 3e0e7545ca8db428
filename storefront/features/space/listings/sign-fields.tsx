"use client"

import { RadioCard } from "@/components/ui/choice"
import { InputField } from "@/components/ui/field"
import type { ListingDraft } from "./listing-draft"
import type { ListingWords } from "./listing-words"

const SIGNS = [null, "AOP", "IGP"] as const

/** The sign of origin that the product itself carries, if any. */
export function SignFields({
  draft,
  words,
  names,
  onChange,
  disabled,
}: {
  draft: Pick<ListingDraft, "sign_type" | "sign_name">
  words: ListingWords["edit"]
  names: Record<"AOP" | "IGP", string>
  onChange: (part: Partial<ListingDraft>) => void
  disabled: boolean
}) {
  return (
    <div className="flex flex-col gap-3">
      <fieldset disabled={disabled}>
        <legend className="mb-2 text-sm font-semibold">{words.sign}</legend>
        <div className="grid gap-2 sm:grid-cols-3">
          {SIGNS.map((sign) => (
            <RadioCard
              key={sign ?? "none"}
              name="sign_type"
              value={sign ?? ""}
              checked={draft.sign_type === sign}
              onChange={() => onChange({ sign_type: sign })}
              label={sign ?? words.signNone}
              {...(sign ? { detail: names[sign] } : {})}
            />
          ))}
        </div>
      </fieldset>
      {draft.sign_type && (
        <InputField
          id="sign_name"
          label={words.signName}
          hint={words.signNameHint}
          value={draft.sign_name}
          maxLength={200}
          disabled={disabled}
          dir="auto"
          onChange={({ target }) => onChange({ sign_name: target.value })}
        />
      )}
    </div>
  )
}
