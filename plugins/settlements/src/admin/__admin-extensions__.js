
      // Auto-generated index file for Medusa Admin UI extensions
    

const widgetModule = { widgets: [
  
] }
    import RouteComponent0, { handle as handle0, config as HandleConfig0 } from "/work/wt/desk/plugins/settlements/src/admin/routes/settlements/page.tsx"
import RouteComponent1, { handle as handle1, config as HandleConfig1 } from "/work/wt/desk/plugins/settlements/src/admin/routes/settlements/check/page.tsx"
import RouteComponent2, { handle as handle2, config as HandleConfig2 } from "/work/wt/desk/plugins/settlements/src/admin/routes/settlements/commission-rules/page.tsx"
import RouteComponent3, { handle as handle3, config as HandleConfig3 } from "/work/wt/desk/plugins/settlements/src/admin/routes/settlements/ledger/page.tsx"
import RouteComponent4, { handle as handle4, config as HandleConfig4 } from "/work/wt/desk/plugins/settlements/src/admin/routes/settlements/statements/page.tsx"

const routeModule = { routes: [
    {
    Component: RouteComponent0,
    path: "/settlements",
    handle: { label: HandleConfig0.label, translationNs: HandleConfig0.translationNs, ...handle0 }
  },
{
    Component: RouteComponent1,
    path: "/settlements/check",
    handle: { label: HandleConfig1.label, translationNs: HandleConfig1.translationNs, ...handle1 }
  },
{
    Component: RouteComponent2,
    path: "/settlements/commission-rules",
    handle: { label: HandleConfig2.label, translationNs: HandleConfig2.translationNs, ...handle2 }
  },
{
    Component: RouteComponent3,
    path: "/settlements/ledger",
    handle: { label: HandleConfig3.label, translationNs: HandleConfig3.translationNs, ...handle3 }
  },
{
    Component: RouteComponent4,
    path: "/settlements/statements",
    handle: { label: HandleConfig4.label, translationNs: HandleConfig4.translationNs, ...handle4 }
  }
]
 }
    import { config as RouteConfig0 } from "/work/wt/desk/plugins/settlements/src/admin/routes/settlements/page.tsx"
import { config as RouteConfig1 } from "/work/wt/desk/plugins/settlements/src/admin/routes/settlements/check/page.tsx"
import { config as RouteConfig2 } from "/work/wt/desk/plugins/settlements/src/admin/routes/settlements/commission-rules/page.tsx"
import { config as RouteConfig3 } from "/work/wt/desk/plugins/settlements/src/admin/routes/settlements/ledger/page.tsx"
import { config as RouteConfig4 } from "/work/wt/desk/plugins/settlements/src/admin/routes/settlements/statements/page.tsx"

const menuItemModule = { menuItems: [
    {
    label: RouteConfig0.label,
    icon: RouteConfig0.icon,
    path: "/settlements",
    nested: undefined,
    rank: undefined,
    translationNs: RouteConfig0.translationNs
  },
{
    label: RouteConfig1.label,
    icon: undefined,
    path: "/settlements/check",
    nested: undefined,
    rank: 4,
    translationNs: RouteConfig1.translationNs
  },
{
    label: RouteConfig2.label,
    icon: undefined,
    path: "/settlements/commission-rules",
    nested: undefined,
    rank: 2,
    translationNs: RouteConfig2.translationNs
  },
{
    label: RouteConfig3.label,
    icon: undefined,
    path: "/settlements/ledger",
    nested: undefined,
    rank: 3,
    translationNs: RouteConfig3.translationNs
  },
{
    label: RouteConfig4.label,
    icon: undefined,
    path: "/settlements/statements",
    nested: undefined,
    rank: 1,
    translationNs: RouteConfig4.translationNs
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
import i18nTranslations0 from "/work/wt/desk/plugins/settlements/src/admin/i18n/index.ts"

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
    