import { packPlaces } from './pack-places.ts'
import { packRoles } from './persons.ts'
import { packPredicates } from './predicates.ts'

// The build runs this module and puts the constants in its place (scripts/bake-tables.ts): a program
// that is built packs nothing when it starts.

export const PLACES = packPlaces()
export const PREDICATES = packPredicates()
export const ROLES = packRoles()
