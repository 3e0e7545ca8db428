
      // Auto-generated index file for Medusa Admin UI extensions
    import WidgetComponent0, { config as WidgetConfig0 } from "/work/wt/cash/plugins/cooperatives/src/admin/widgets/order-makers.tsx"
import WidgetComponent1, { config as WidgetConfig1 } from "/work/wt/cash/plugins/cooperatives/src/admin/widgets/product-cooperative.tsx"

const widgetModule = { widgets: [
  {
    Component: WidgetComponent0,
    zone: ["order.details.after"],
    widgetId: "coopstore-order-makers"
},
{
    Component: WidgetComponent1,
    zone: ["product.details.side.before"],
    widgetId: "coopstore-product-cooperative"
}
] }
    import RouteComponent0, { config as HandleConfig0 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperative-orders/page.tsx"
import RouteComponent1, { config as HandleConfig1 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/page.tsx"
import RouteComponent2, { config as HandleConfig2 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/listing-changes/page.tsx"
import RouteComponent3 from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/[id]/page.tsx"
import RouteComponent4, { config as HandleConfig4 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/applications/page.tsx"
import RouteComponent5, { config as HandleConfig5 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/certificates/page.tsx"
import RouteComponent6 from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/create/page.tsx"
import RouteComponent7, { config as HandleConfig7 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/stock-alerts/page.tsx"
import RouteComponent8 from "/work/wt/cash/plugins/cooperatives/src/admin/routes/listing-changes/[id]/page.tsx"
import RouteComponent9 from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/[id]/edit/page.tsx"
import RouteComponent10 from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/applications/[id]/page.tsx"

const routeModule = { routes: [
    {
    Component: RouteComponent0,
    path: "/cooperative-orders",
    handle: { label: HandleConfig0.label, translationNs: HandleConfig0.translationNs }
  },
{
    Component: RouteComponent1,
    path: "/cooperatives",
    handle: { label: HandleConfig1.label, translationNs: HandleConfig1.translationNs }
  },
{
    Component: RouteComponent2,
    path: "/listing-changes",
    handle: { label: HandleConfig2.label, translationNs: HandleConfig2.translationNs }
  },
{
    Component: RouteComponent3,
    path: "/cooperatives/:id"
  },
{
    Component: RouteComponent4,
    path: "/cooperatives/applications",
    handle: { label: HandleConfig4.label, translationNs: HandleConfig4.translationNs }
  },
{
    Component: RouteComponent5,
    path: "/cooperatives/certificates",
    handle: { label: HandleConfig5.label, translationNs: HandleConfig5.translationNs }
  },
{
    Component: RouteComponent6,
    path: "/cooperatives/create"
  },
{
    Component: RouteComponent7,
    path: "/cooperatives/stock-alerts",
    handle: { label: HandleConfig7.label, translationNs: HandleConfig7.translationNs }
  },
{
    Component: RouteComponent8,
    path: "/listing-changes/:id"
  },
{
    Component: RouteComponent9,
    path: "/cooperatives/:id/edit"
  },
{
    Component: RouteComponent10,
    path: "/cooperatives/applications/:id"
  }
]
 }
    import { config as RouteConfig0 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperative-orders/page.tsx"
import { config as RouteConfig1 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/page.tsx"
import { config as RouteConfig2 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/listing-changes/page.tsx"
import { config as RouteConfig4 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/applications/page.tsx"
import { config as RouteConfig5 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/certificates/page.tsx"
import { config as RouteConfig7 } from "/work/wt/cash/plugins/cooperatives/src/admin/routes/cooperatives/stock-alerts/page.tsx"

const menuItemModule = { menuItems: [
    {
    label: RouteConfig0.label,
    icon: undefined,
    path: "/cooperative-orders",
    nested: "/orders",
    rank: undefined,
    translationNs: RouteConfig0.translationNs
  },
{
    label: RouteConfig1.label,
    icon: RouteConfig1.icon,
    path: "/cooperatives",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig1.translationNs
  },
{
    label: RouteConfig2.label,
    icon: RouteConfig2.icon,
    path: "/listing-changes",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig2.translationNs
  },
{
    label: RouteConfig4.label,
    icon: undefined,
    path: "/cooperatives/applications",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig4.translationNs
  },
{
    label: RouteConfig5.label,
    icon: undefined,
    path: "/cooperatives/certificates",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig5.translationNs
  },
{
    label: RouteConfig7.label,
    icon: undefined,
    path: "/cooperatives/stock-alerts",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig7.translationNs
  }
]
 }
    

const formModule = { customFields: {
  
} }
    

const displayModule = { 
    displays: {
      
    }
   }
    import { deepMerge } from "@medusajs/admin-shared"
import i18nTranslations0 from "/work/wt/cash/plugins/cooperatives/src/admin/i18n/index.ts"

const i18nModule = { resources: i18nTranslations0 }
    

const cellRendererModule = {}
    

const layoutModule = { layouts: [
  
] }
    

const searchEntityModule = {}

    const plugin = {
      widgetModule,
      routeModule,
      menuItemModule,
      formModule,
      displayModule,
      i18nModule,
      cellRendererModule,
      layoutModule,
      searchEntityModule
    }

    export default plugin
    