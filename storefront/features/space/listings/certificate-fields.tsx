"use client"

import { Checkbox } from "@/components/ui/choice"
import { Icon } from "@/components/ui/icon"

/** A certificate as the form shows it; `note` says until when it is valid. */
export type CertificateChoice = {
  id: string
  label: string
  note: string
  isExpired: boolean
}

/** Which of the cooperative's certificates cover this product. */
export function CertificateFields({
  choices,
  value,
  words,
  profilePath,
  onChange,
  disabled,
}: {
  choices: CertificateChoice[]
  value: string[]
  words: {
    certificates: string
    noCertificates: string
    addCertificate: string
  }
  profilePath: string | null
  onChange: (ids: string[]) => void
  disabled: boolean
}) {
  const toggle = (id: string) =>
    onChange(
      value.includes(id)
        ? value.filter((other) => other !== id)
        : [...value, id]
    )
  return (
    <fieldset
      id="certificates"
      tabIndex={-1}
      disabled={disabled}
      className="outline-none"
    >
      <legend className="mb-1 text-sm font-semibold">
        {words.certificates}
      </legend>
      {choices.length === 0 && (
        <p className="text-sm text-reed">{words.noCertificates}</p>
      )}
      {choices.map(({ id, label, note, isExpired }) => (
        <Checkbox
          key={id}
          name="certificate_ids"
          value={id}
          checked={value.includes(id)}
          onChange={() => toggle(id)}
          className="min-h-14"
          label={
            <>
              <bdi className="block">{label}</bdi>
              {note && (
                <span
                  className={
                    isExpired
                      ? "block text-sm font-semibold text-pomegranate"
                      : "block text-sm text-reed"
                  }
                >
                  {note}
                </span>
              )}
            </>
          }
        />
      ))}
      {profilePath && (
        <a
          href={profilePath}
          className="inline-flex min-h-12 items-center gap-2 text-link"
        >
          <Icon name="seal" className="size-5" />
          {words.addCertificate}
        </a>
      )}
    </fieldset>
  )
}
