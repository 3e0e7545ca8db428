const { MetadataStorage } = require("@medusajs/framework/mikro-orm/core")

// Each suite boots the application anew: models of the last one must go.
MetadataStorage.clear()
