/** A share of what is paid: who gets it, how much, and what for. */
export type DirhamPart = {
  key: string
  colour: string
  label: string
  detail: string
  /** As the page writes it. */
  amount: string
  /** Below zero where the shop bears some of what the others get. */
  minor: number
}

/** What is paid as one bar of shares, and the same in words, which add up to it. */
export function DirhamBar({
  parts,
  total,
  label,
}: {
  parts: DirhamPart[]
  total: number
  label: string
}) {
  const shares = parts.filter(({ minor }) => minor > 0)
  const whole = shares.reduce((sum, { minor }) => sum + minor, 0)
  const shown = parts.filter(({ minor }) => minor !== 0)
  return (
    <div>
      <div role="img" aria-label={label} className="flex h-12 gap-0.5">
        {shares.map(({ key, minor, colour }) => (
          <span
            key={key}
            className="min-w-1"
            style={{
              width: `${(100 * minor) / whole}%`,
              backgroundColor: colour,
            }}
          />
        ))}
      </div>
      <dl className="mt-5 divide-y divide-line border-y">
        {shown.map((part) => (
          <div key={part.key} className="flex items-start gap-3 py-3">
            <span
              aria-hidden
              className="mt-1 size-4 shrink-0"
              style={{ backgroundColor: part.colour }}
            />
            <dt className="min-w-0 grow leading-snug">
              <bdi className="font-semibold">{part.label}</bdi>
              <span className="block text-sm text-reed">{part.detail}</span>
            </dt>
            <dd className="shrink-0 text-end">
              <bdi className="tabular font-semibold whitespace-nowrap">
                {part.amount}
              </bdi>
              {/* A block of its own direction would end on the other side. */}
              <span className="tabular block text-sm text-reed">
                <bdi>
                  {Math.round((100 * part.minor) / Math.max(1, total))} %
                </bdi>
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
