export { directoryCatalogue } from "./catalogue.js";
export { DirectorySection, directoryConfig, StatedBody, StatedGovernance, StatedRole } from "./config.js";
export { Organisation, OrganisationId, RegisterOrganisation, ReviseOrganisation } from "./organisation/organisation.js";
export { directoryPermissions } from "./permissions.js";
export { Person, PersonId, Position, RegisterPerson, RevisePerson } from "./person/person.js";
export { EndRole, GrantRole, RoleAssignment, RoleAssignmentId } from "./role/role-assignment.js";
export { freeSlug, slugOf } from "./slug.js";
