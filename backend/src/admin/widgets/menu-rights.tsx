import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Navigate, useLocation } from "react-router-dom"
import { MENU_RIGHTS } from "../menu/menu-rights"
import { usePermissions } from "@coopstore/admin-kit/use-permissions"

/** Where the admin leads whoever has signed in. */
const FIRST_PAGE = "/orders"

/**
 * Hides from the menu what the person may not open, and leads whoever may not
 * see orders to what waits for them instead. The admin has no hook for its
 * menu; what it hides is refused by the server in any case.
 */
const MenuRights = () => {
  const permissions = usePermissions()
  const { pathname } = useLocation()
  const hidden = Object.entries(MENU_RIGHTS)
    .filter(([, policy]) => permissions && !permissions.has(policy))
    .map(([path]) => path)
  if (!hidden.length) {
    return null
  }
  if (pathname === FIRST_PAGE && hidden.includes(FIRST_PAGE)) {
    return <Navigate to="/to-do" replace />
  }
  return (
    <style>
      {hidden
        .map(
          (path) =>
            `nav :is(div, li):has(> .w-full > a[href="/app${path}"]){display:none}`
        )
        .join("")}
    </style>
  )
}

export const config = defineWidgetConfig({
  zone: "topbar",
  id: "coopstore:menu-rights",
})

export default MenuRights
