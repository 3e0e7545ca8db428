import { classNames } from "./class-names"

/** The place of something that is still coming. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <div
      aria-hidden
      className={classNames("animate-pulse rounded-eased bg-sand", className)}
    />
  )
}
