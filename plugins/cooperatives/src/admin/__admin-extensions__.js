
      // Auto-generated index file for Medusa Admin UI extensions
    import WidgetComponent0, { config as WidgetConfig0 } from "/work/main/plugins/cooperatives/src/admin/widgets/product-cooperative.tsx"

const widgetModule = { widgets: [
  {
    Component: WidgetComponent0,
    zone: ["product.details.side.before"],
    widgetId: "coopstore-product-cooperative"
}
] }
    import RouteComponent0, { config as HandleConfig0 } from "/work/main/plugins/cooperatives/src/admin/routes/cooperatives/page.tsx"
import RouteComponent1 from "/work/main/plugins/cooperatives/src/admin/routes/cooperatives/[id]/page.tsx"
import RouteComponent2 from "/work/main/plugins/cooperatives/src/admin/routes/cooperatives/create/page.tsx"
import RouteComponent3 from "/work/main/plugins/cooperatives/src/admin/routes/cooperatives/[id]/edit/page.tsx"

const routeModule = { routes: [
    {
    Component: RouteComponent0,
    path: "/cooperatives",
    handle: { label: HandleConfig0.label, translationNs: HandleConfig0.translationNs }
  },
{
    Component: RouteComponent1,
    path: "/cooperatives/:id"
  },
{
    Component: RouteComponent2,
    path: "/cooperatives/create"
  },
{
    Component: RouteComponent3,
    path: "/cooperatives/:id/edit"
  }
]
 }
    import { config as RouteConfig0 } from "/work/main/plugins/cooperatives/src/admin/routes/cooperatives/page.tsx"

const menuItemModule = { menuItems: [
    {
    label: RouteConfig0.label,
    icon: RouteConfig0.icon,
    path: "/cooperatives",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig0.translationNs
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
import i18nTranslations0 from "/work/main/plugins/cooperatives/src/admin/i18n/index.ts"

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
    