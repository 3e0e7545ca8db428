import { classNames } from "@/components/ui/class-names"
import { khatamPath } from "@/components/ui/zellige"

/**
 * The shop's name beside its mark: a star opened as a basket. In the text face
 * where the display face is not worth its weight.
 */
export function Wordmark({ face = "display" }: { face?: "display" | "text" }) {
  return (
    <span className="flex items-center gap-2">
      <svg viewBox="0 0 32 32" aria-hidden className="size-8">
        <path d={khatamPath(32, 0.5)} fill="var(--color-clay)" />
        <path
          d="M9.5 14.5h13l-1.4 7.2H10.9l-1.4-7.2ZM12.3 14.5c0-2.8 1.4-4.6 3.7-4.6s3.7 1.8 3.7 4.6"
          fill="none"
          stroke="var(--color-plaster)"
          strokeWidth="1.7"
          strokeLinejoin="round"
        />
      </svg>
      <span
        dir="ltr"
        className={classNames(
          "text-[1.375rem] leading-none",
          face === "display"
            ? "font-[family-name:Young_Serif]"
            : "font-text font-bold"
        )}
      >
        CoopStore
      </span>
    </span>
  )
}
