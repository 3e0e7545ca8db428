/** The terms of sale, to accept before the order. */
export function TermsField({
  label,
  link,
  href,
  error,
  checked,
}: {
  label: string
  link: string
  href: string
  error: string | undefined
  checked: boolean
}) {
  return (
    <div>
      <div className="flex items-start gap-3">
        <input
          id="terms"
          name="terms"
          type="checkbox"
          value="1"
          required
          defaultChecked={checked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error && "terms-error"}
          className="mt-0.5 size-6 shrink-0 accent-clay"
        />
        <p>
          <label htmlFor="terms">{label}</label>{" "}
          <a href={href} target="_blank" className="text-link">
            {link}
          </a>
        </p>
      </div>
      {error && (
        <p
          id="terms-error"
          className="mt-1 text-sm font-semibold text-pomegranate"
        >
          {error}
        </p>
      )}
    </div>
  )
}
