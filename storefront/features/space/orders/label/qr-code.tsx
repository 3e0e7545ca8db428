import encodeQR from "qr"

const QUIET_MODULES = 2

/** A QR code as one path; a line of text names it for who cannot see it. */
export function QrCode({
  text,
  label,
  className,
}: {
  text: string
  label: string
  className?: string
}) {
  const modules = encodeQR(text, "raw", {
    ecc: "high",
    border: QUIET_MODULES,
  })
  const path = modules
    .flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))
    )
    .join("")
  return (
    <svg
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
      className={className}
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
