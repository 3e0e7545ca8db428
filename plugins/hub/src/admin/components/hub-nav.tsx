import { Button } from "@medusajs/ui"
import { NavLink } from "react-router-dom"
import { useTexts } from "../lib/use-texts"

const PAGES = [
  { to: "/hub", text: "nav.board" },
  { to: "/hub/receive", text: "nav.receive" },
  { to: "/hub/picking", text: "nav.picking" },
  { to: "/hub/parcels", text: "nav.parcels" },
  { to: "/hub/returns", text: "nav.returns" },
] as const

/** The pages of the hub, in the order of the work. */
export const HubNav = () => {
  const t = useTexts()
  return (
    <nav className="flex flex-wrap gap-2 print:hidden">
      {PAGES.map(({ to, text }) => (
        <NavLink key={to} to={to} end>
          {({ isActive }) => (
            <Button
              size="small"
              variant={isActive ? "primary" : "secondary"}
              tabIndex={-1}
            >
              {t(text)}
            </Button>
          )}
        </NavLink>
      ))}
    </nav>
  )
}
