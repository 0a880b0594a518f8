CREATE TABLE "audit" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"at" text collate "C" NOT NULL,
	"actor" text collate "C" NOT NULL,
	"verb" text collate "C" NOT NULL,
	"record_kind" text collate "C" NOT NULL,
	"record_id" text collate "C" NOT NULL,
	"fields" text collate "C" NOT NULL,
	"payload_hash" text collate "C" NOT NULL,
	"previous_hash" text collate "C" NOT NULL,
	"hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_payload" (
	"sequence" bigint PRIMARY KEY NOT NULL,
	"salt" text collate "C" NOT NULL,
	"content" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"key_digest" text collate "C" PRIMARY KEY NOT NULL,
	"fingerprint" text collate "C" NOT NULL,
	"sealed_answer" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_entry" (
	"kind" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	"carrier_kind" text collate "C" NOT NULL,
	"carrier_id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"words" text collate "C" NOT NULL,
	CONSTRAINT "search_entry_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
CREATE TABLE "search_posting" (
	"word" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"id" text collate "C" NOT NULL,
	CONSTRAINT "search_posting_word_kind_id_pk" PRIMARY KEY("word","kind","id")
);
--> statement-breakpoint
CREATE TABLE "search_spelling" (
	"spelling" text collate "C" NOT NULL,
	"word" text collate "C" NOT NULL,
	CONSTRAINT "search_spelling_spelling_word_pk" PRIMARY KEY("spelling","word")
);
--> statement-breakpoint
CREATE TABLE "outgoing_mail" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"kind" text collate "C" NOT NULL,
	"address" text collate "C",
	"about_kind" text collate "C",
	"about_id" text collate "C",
	"params" text collate "C",
	"state" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	"useful_until" text collate "C",
	"attempts" bigint NOT NULL,
	"due_at" text collate "C" NOT NULL,
	"claimed_until" text collate "C",
	"reason" text collate "C",
	"answer" text collate "C",
	"settled_at" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "configuration_revision" (
	"number" bigint PRIMARY KEY NOT NULL,
	"at" text collate "C" NOT NULL,
	"effective_from" text collate "C" NOT NULL,
	"author" text collate "C" NOT NULL,
	"note" text collate "C" NOT NULL,
	"document" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "flag_acceptance" (
	"flag_id" text collate "C" PRIMARY KEY NOT NULL,
	"numbers" text collate "C" NOT NULL,
	"note" text collate "C" NOT NULL,
	"by" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"slug" text collate "C" NOT NULL,
	"version" bigint NOT NULL,
	"name" text collate "C" NOT NULL,
	"full_name" text collate "C",
	"aliases" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"municipality" text collate "C",
	"seat" text collate "C",
	"fiscal_code" text collate "C",
	"runts_section" text collate "C",
	"ipa_code" text collate "C",
	"web" text collate "C",
	"functions" text collate "C" NOT NULL,
	"headcount" bigint,
	"also_in" text collate "C" NOT NULL,
	"src" text collate "C",
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"name" text collate "C" NOT NULL,
	"name_to_enter" boolean NOT NULL,
	"erased_on" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "position" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"code" text collate "C",
	"from_day" text collate "C",
	"to_day" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "role_assignment" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"role" text collate "C" NOT NULL,
	"scope_kind" text collate "C",
	"scope_id" text collate "C",
	"from_day" text collate "C" NOT NULL,
	"to_day" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"email" text collate "C" NOT NULL,
	"email_verified" boolean NOT NULL,
	"name" text collate "C" NOT NULL,
	"locale" text collate "C" NOT NULL,
	"last_sign_in_at" text collate "C",
	"disabled_at" text collate "C",
	"created_at" text collate "C" NOT NULL,
	"updated_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_session" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"token_hash" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"device" text collate "C",
	"means" text collate "C",
	"expires_at" text collate "C" NOT NULL,
	"created_at" text collate "C" NOT NULL,
	"updated_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_credential" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"provider" text collate "C" NOT NULL,
	"subject" text collate "C" NOT NULL,
	"password_hash" text collate "C",
	"created_at" text collate "C" NOT NULL,
	"updated_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_verification" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"identifier_hash" text collate "C" NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"expires_at" text collate "C" NOT NULL,
	"created_at" text collate "C" NOT NULL,
	"updated_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempt" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"at" text collate "C" NOT NULL,
	"subject_hash" text collate "C" NOT NULL,
	"network_hash" text collate "C" NOT NULL,
	"device_hash" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "invitation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"sent_at" text collate "C" NOT NULL,
	"sent_by" text collate "C",
	"expires_at" text collate "C" NOT NULL,
	"assignments" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_authenticator" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"sealed_secret" text collate "C" NOT NULL,
	"confirmed_at" text collate "C",
	"last_step" bigint NOT NULL,
	"created_at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_recovery_code" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"code_hash" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "account_passkey" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"account_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"credential_id" text collate "C" NOT NULL,
	"public_key" text collate "C" NOT NULL,
	"sign_count" bigint NOT NULL,
	"transports" text collate "C" NOT NULL,
	"created_at" text collate "C" NOT NULL,
	"last_used_at" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "disclosure_release" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"population" text collate "C" NOT NULL,
	"number" bigint NOT NULL,
	"question" text collate "C" NOT NULL,
	"threshold" bigint NOT NULL,
	"since" bigint NOT NULL,
	"cells" text collate "C" NOT NULL,
	"covered" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gathering_series" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"owner_kind" text collate "C" NOT NULL,
	"owner_id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"description" text collate "C",
	"place" text collate "C",
	"address" text collate "C",
	"link" text collate "C",
	"is_public" boolean NOT NULL,
	"sequence" bigint NOT NULL,
	"changed_at" text collate "C" NOT NULL,
	"from_day" text collate "C" NOT NULL,
	"until_day" text collate "C",
	"start_time" text collate "C" NOT NULL,
	"end_time" text collate "C" NOT NULL,
	"rhythm" text collate "C" NOT NULL,
	"observes_closures" boolean NOT NULL,
	"continues" text collate "C",
	"end_reason" text collate "C",
	"settled_to" text collate "C",
	"src" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "gathering" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"owner_kind" text collate "C" NOT NULL,
	"owner_id" text collate "C" NOT NULL,
	"title" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"description" text collate "C",
	"place" text collate "C",
	"address" text collate "C",
	"link" text collate "C",
	"is_public" boolean NOT NULL,
	"sequence" bigint NOT NULL,
	"changed_at" text collate "C" NOT NULL,
	"series_id" text collate "C",
	"original_day" text collate "C",
	"original_start" text collate "C",
	"day" text collate "C" NOT NULL,
	"start_time" text collate "C" NOT NULL,
	"end_day" text collate "C" NOT NULL,
	"end_time" text collate "C" NOT NULL,
	"starts" text collate "C" NOT NULL,
	"status" text collate "C" NOT NULL,
	"cancel_reason" text collate "C",
	"total" bigint,
	"counted" boolean NOT NULL,
	"bands" text collate "C",
	"new_people" bigint,
	"note" text collate "C",
	"named" bigint NOT NULL,
	"named_first_time" bigint NOT NULL,
	"touched" boolean NOT NULL,
	"own_facts" boolean NOT NULL,
	"differs" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gathering_operator" (
	"gathering_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	CONSTRAINT "gathering_operator_gathering_id_person_id_pk" PRIMARY KEY("gathering_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "series_operator" (
	"series_id" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	CONSTRAINT "series_operator_series_id_person_id_pk" PRIMARY KEY("series_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "presence" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"gathering_id" text collate "C" NOT NULL,
	"person_id" text collate "C",
	"organisation_id" text collate "C",
	"first_time" boolean NOT NULL,
	"somebody" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "lab" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"slug" text collate "C" NOT NULL,
	"version" bigint NOT NULL,
	"name" text collate "C" NOT NULL,
	"full_name" text collate "C",
	"municipality" text collate "C" NOT NULL,
	"neighbourhood" text collate "C",
	"diffuse" boolean NOT NULL,
	"published" boolean NOT NULL,
	"phase" text collate "C" NOT NULL,
	"description" text collate "C",
	"how_to_join" text collate "C",
	"translations" text collate "C" NOT NULL,
	"activities" text collate "C" NOT NULL,
	"entry_themes" text collate "C" NOT NULL,
	"outreach_tools" text collate "C" NOT NULL,
	"channels" text collate "C" NOT NULL,
	"resources" text collate "C" NOT NULL,
	"src" text collate "C",
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "lab_phase" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"lab_id" text collate "C" NOT NULL,
	"phase" text collate "C" NOT NULL,
	"since" text collate "C",
	"to_confirm" boolean NOT NULL,
	"reason" text collate "C",
	"author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "lab_place" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"lab_id" text collate "C" NOT NULL,
	"kind" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"address" text collate "C",
	"lat" double precision,
	"lon" double precision,
	"from_day" text collate "C",
	"to_day" text collate "C",
	"reason" text collate "C",
	"author" text collate "C",
	"end_reason" text collate "C",
	"end_mark" text collate "C",
	"end_author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "lab_lead" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"lab_id" text collate "C" NOT NULL,
	"organisation_id" text collate "C",
	"person_id" text collate "C",
	"from_day" text collate "C",
	"to_day" text collate "C",
	"reason" text collate "C",
	"author" text collate "C",
	"handover" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "lab_partner" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"lab_id" text collate "C" NOT NULL,
	"organisation_id" text collate "C" NOT NULL,
	"contribution" text collate "C",
	"from_day" text collate "C",
	"to_day" text collate "C",
	"author" text collate "C",
	"end_mark" text collate "C",
	"end_author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "lab_declaration" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"lab_id" text collate "C" NOT NULL,
	"item" text collate "C" NOT NULL,
	"met" boolean NOT NULL,
	"on_day" text collate "C" NOT NULL,
	"note" text collate "C",
	"author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "collaborator_count" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"lab_id" text collate "C" NOT NULL,
	"on_day" text collate "C" NOT NULL,
	"count" text collate "C" NOT NULL,
	"note" text collate "C",
	"author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "collaborator" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"lab_id" text collate "C" NOT NULL,
	"number" bigint NOT NULL,
	"batch" text collate "C" NOT NULL,
	"person_id" text collate "C",
	"task" text collate "C",
	"from_day" text collate "C" NOT NULL,
	"to_day" text collate "C",
	"author" text collate "C",
	"end_mark" text collate "C",
	"end_author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "micro_network" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"lab_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"theme" text collate "C",
	"municipality" text collate "C",
	"neighbourhood" text collate "C",
	"since" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"confirmed" boolean NOT NULL,
	"author" text collate "C",
	"ended_on" text collate "C",
	"end_reason" text collate "C",
	"end_mark" text collate "C",
	"end_author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "declared_reach" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"lab_id" text collate "C" NOT NULL,
	"micro_network_id" text collate "C" NOT NULL,
	"on_day" text collate "C" NOT NULL,
	"people" text collate "C",
	"helpers" text collate "C",
	"note" text collate "C",
	"author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "hub" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"slug" text collate "C" NOT NULL,
	"version" bigint NOT NULL,
	"name" text collate "C" NOT NULL,
	"municipality" text collate "C" NOT NULL,
	"address" text collate "C",
	"lat" double precision,
	"lon" double precision,
	"opening" text collate "C",
	"description" text collate "C",
	"translations" text collate "C" NOT NULL,
	"published" boolean NOT NULL,
	"from_day" text collate "C",
	"to_day" text collate "C",
	"end_reason" text collate "C",
	"src" text collate "C",
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "hub_lab" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"hub_id" text collate "C" NOT NULL,
	"lab_id" text collate "C" NOT NULL,
	"from_day" text collate "C",
	"to_day" text collate "C",
	"author" text collate "C",
	"end_mark" text collate "C",
	"end_author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "target" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"indicator" text collate "C" NOT NULL,
	"definition" bigint NOT NULL,
	"scope_kind" text collate "C" NOT NULL,
	"scope_id" text collate "C" NOT NULL,
	"stage" text collate "C" NOT NULL,
	"revision" bigint NOT NULL,
	"value" double precision NOT NULL,
	"reason" text collate "C",
	"at" text collate "C" NOT NULL,
	"author" text collate "C",
	"src" text collate "C",
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "observation" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"indicator" text collate "C" NOT NULL,
	"definition" bigint NOT NULL,
	"scope_kind" text collate "C" NOT NULL,
	"scope_id" text collate "C" NOT NULL,
	"on_day" text collate "C" NOT NULL,
	"value" double precision,
	"qualifier" text collate "C" NOT NULL,
	"parts" text collate "C" NOT NULL,
	"evidence" text collate "C",
	"link" text collate "C",
	"record_kind" text collate "C",
	"record_id" text collate "C",
	"corrects" text collate "C",
	"reason" text collate "C",
	"at" text collate "C" NOT NULL,
	"author" text collate "C",
	"src" text collate "C",
	"note" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "evaluation_stage" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"stage" text collate "C" NOT NULL,
	"from_day" text collate "C" NOT NULL,
	"to_day" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"note" text collate "C",
	"src" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "stage_move" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"stage_id" text collate "C" NOT NULL,
	"state" text collate "C" NOT NULL,
	"note" text collate "C",
	"at" text collate "C" NOT NULL,
	"author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "frozen_figure" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"stage_id" text collate "C" NOT NULL,
	"indicator" text collate "C" NOT NULL,
	"definition" bigint NOT NULL,
	"scope_kind" text collate "C" NOT NULL,
	"scope_id" text collate "C" NOT NULL,
	"figure" text collate "C",
	"value" double precision,
	"qualifier" text collate "C",
	"question" text collate "C" NOT NULL,
	"target_id" text collate "C",
	"observation_id" text collate "C",
	"at" text collate "C" NOT NULL,
	"audit_sequence" bigint
);
--> statement-breakpoint
CREATE TABLE "frozen_fact" (
	"figure_id" text collate "C" NOT NULL,
	"record_id" text collate "C" NOT NULL,
	"title" text collate "C",
	"day" text collate "C",
	"value" double precision NOT NULL,
	"marks" text collate "C" NOT NULL,
	CONSTRAINT "frozen_fact_figure_id_record_id_pk" PRIMARY KEY("figure_id","record_id")
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"stage_id" text collate "C" NOT NULL,
	"indicator" text collate "C",
	"conclusion" text collate "C" NOT NULL,
	"text" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	"author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "involvement" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"stage_id" text collate "C" NOT NULL,
	"tool" text collate "C" NOT NULL,
	"on_day" text collate "C" NOT NULL,
	"who" text collate "C" NOT NULL,
	"people" bigint,
	"heard" text collate "C" NOT NULL,
	"record_kind" text collate "C",
	"record_id" text collate "C",
	"at" text collate "C" NOT NULL,
	"author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "corrective_action" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"stage_id" text collate "C" NOT NULL,
	"finding_id" text collate "C",
	"text" text collate "C" NOT NULL,
	"responsible" text collate "C" NOT NULL,
	"due_day" text collate "C",
	"state" text collate "C" NOT NULL,
	"outcome" text collate "C",
	"ended_on" text collate "C",
	"at" text collate "C" NOT NULL,
	"author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "publication" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"code" text collate "C" NOT NULL,
	"number" bigint NOT NULL,
	"content" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	"author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "withdrawal" (
	"publication_id" text collate "C" PRIMARY KEY NOT NULL,
	"reason" text collate "C" NOT NULL,
	"at" text collate "C" NOT NULL,
	"author" text collate "C"
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" text collate "C" PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"list" text collate "C" NOT NULL,
	"person_id" text collate "C" NOT NULL,
	"name" text collate "C" NOT NULL,
	"address" text collate "C" NOT NULL,
	"shared" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "usual_view" (
	"person_id" text collate "C" NOT NULL,
	"list" text collate "C" NOT NULL,
	"view_id" text collate "C" NOT NULL,
	CONSTRAINT "usual_view_person_id_list_pk" PRIMARY KEY("person_id","list")
);
--> statement-breakpoint
CREATE TABLE "founding" (
	"id" bigint PRIMARY KEY NOT NULL,
	"at" text collate "C" NOT NULL,
	"demonstration" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "audit_payload" ADD CONSTRAINT "audit_payload_sequence_audit_sequence_fk" FOREIGN KEY ("sequence") REFERENCES "public"."audit"("sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "position" ADD CONSTRAINT "position_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_assignment" ADD CONSTRAINT "role_assignment_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_session" ADD CONSTRAINT "account_session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_credential" ADD CONSTRAINT "account_credential_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_sent_by_person_id_fk" FOREIGN KEY ("sent_by") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_authenticator" ADD CONSTRAINT "account_authenticator_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_recovery_code" ADD CONSTRAINT "account_recovery_code_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_passkey" ADD CONSTRAINT "account_passkey_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering" ADD CONSTRAINT "gathering_series_id_gathering_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."gathering_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_operator" ADD CONSTRAINT "gathering_operator_gathering_id_gathering_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gathering"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gathering_operator" ADD CONSTRAINT "gathering_operator_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_operator" ADD CONSTRAINT "series_operator_series_id_gathering_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."gathering_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "series_operator" ADD CONSTRAINT "series_operator_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_gathering_id_gathering_id_fk" FOREIGN KEY ("gathering_id") REFERENCES "public"."gathering"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lab_phase" ADD CONSTRAINT "lab_phase_lab_id_lab_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."lab"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lab_place" ADD CONSTRAINT "lab_place_lab_id_lab_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."lab"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lab_lead" ADD CONSTRAINT "lab_lead_lab_id_lab_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."lab"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lab_lead" ADD CONSTRAINT "lab_lead_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lab_lead" ADD CONSTRAINT "lab_lead_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lab_partner" ADD CONSTRAINT "lab_partner_lab_id_lab_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."lab"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lab_partner" ADD CONSTRAINT "lab_partner_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lab_declaration" ADD CONSTRAINT "lab_declaration_lab_id_lab_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."lab"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaborator_count" ADD CONSTRAINT "collaborator_count_lab_id_lab_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."lab"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaborator" ADD CONSTRAINT "collaborator_lab_id_lab_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."lab"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaborator" ADD CONSTRAINT "collaborator_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "micro_network" ADD CONSTRAINT "micro_network_lab_id_lab_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."lab"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declared_reach" ADD CONSTRAINT "declared_reach_lab_id_lab_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."lab"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "declared_reach" ADD CONSTRAINT "declared_reach_micro_network_id_micro_network_id_fk" FOREIGN KEY ("micro_network_id") REFERENCES "public"."micro_network"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hub_lab" ADD CONSTRAINT "hub_lab_hub_id_hub_id_fk" FOREIGN KEY ("hub_id") REFERENCES "public"."hub"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hub_lab" ADD CONSTRAINT "hub_lab_lab_id_lab_id_fk" FOREIGN KEY ("lab_id") REFERENCES "public"."lab"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_move" ADD CONSTRAINT "stage_move_stage_id_evaluation_stage_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."evaluation_stage"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_figure" ADD CONSTRAINT "frozen_figure_stage_id_evaluation_stage_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."evaluation_stage"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_figure" ADD CONSTRAINT "frozen_figure_target_id_target_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."target"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_figure" ADD CONSTRAINT "frozen_figure_observation_id_observation_id_fk" FOREIGN KEY ("observation_id") REFERENCES "public"."observation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_figure" ADD CONSTRAINT "frozen_figure_audit_sequence_audit_sequence_fk" FOREIGN KEY ("audit_sequence") REFERENCES "public"."audit"("sequence") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frozen_fact" ADD CONSTRAINT "frozen_fact_figure_id_frozen_figure_id_fk" FOREIGN KEY ("figure_id") REFERENCES "public"."frozen_figure"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_stage_id_evaluation_stage_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."evaluation_stage"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "involvement" ADD CONSTRAINT "involvement_stage_id_evaluation_stage_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."evaluation_stage"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrective_action" ADD CONSTRAINT "corrective_action_stage_id_evaluation_stage_id_fk" FOREIGN KEY ("stage_id") REFERENCES "public"."evaluation_stage"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrective_action" ADD CONSTRAINT "corrective_action_finding_id_finding_id_fk" FOREIGN KEY ("finding_id") REFERENCES "public"."finding"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_publication_id_publication_id_fk" FOREIGN KEY ("publication_id") REFERENCES "public"."publication"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "usual_view" ADD CONSTRAINT "usual_view_view_id_saved_view_id_fk" FOREIGN KEY ("view_id") REFERENCES "public"."saved_view"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_by_record" ON "audit" USING btree ("record_kind","record_id","sequence");--> statement-breakpoint
CREATE INDEX "audit_by_actor" ON "audit" USING btree ("actor","sequence");--> statement-breakpoint
CREATE INDEX "audit_by_verb" ON "audit" USING btree ("verb","sequence");--> statement-breakpoint
CREATE INDEX "audit_by_time" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "idempotency_key_by_time" ON "idempotency_key" USING btree ("at");--> statement-breakpoint
CREATE INDEX "search_entry_by_carrier" ON "search_entry" USING btree ("carrier_kind","carrier_id");--> statement-breakpoint
CREATE INDEX "search_posting_by_record" ON "search_posting" USING btree ("kind","id");--> statement-breakpoint
CREATE INDEX "search_spelling_by_word" ON "search_spelling" USING btree ("word");--> statement-breakpoint
CREATE INDEX "outgoing_mail_by_due" ON "outgoing_mail" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "outgoing_mail_by_settled" ON "outgoing_mail" USING btree ("state","settled_at");--> statement-breakpoint
CREATE INDEX "outgoing_mail_by_time" ON "outgoing_mail" USING btree ("state","at","id");--> statement-breakpoint
CREATE INDEX "outgoing_mail_by_about" ON "outgoing_mail" USING btree ("about_kind","about_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_by_slug" ON "organisation" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "organisation_by_name" ON "organisation" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "person_by_name" ON "person" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "position_by_person" ON "position" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "position_by_organisation" ON "position" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "role_assignment_by_person" ON "role_assignment" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "account_by_email" ON "account" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "account_by_person" ON "account" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "account_session_by_token" ON "account_session" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "account_session_by_account" ON "account_session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_session_by_expiry" ON "account_session" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "account_credential_by_subject" ON "account_credential" USING btree ("provider","subject");--> statement-breakpoint
CREATE INDEX "account_credential_by_account" ON "account_credential" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_verification_by_identifier" ON "account_verification" USING btree ("identifier_hash");--> statement-breakpoint
CREATE INDEX "account_verification_by_account" ON "account_verification" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_verification_by_expiry" ON "account_verification" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempt_by_time" ON "sign_in_attempt" USING btree ("at");--> statement-breakpoint
CREATE INDEX "sign_in_attempt_by_subject" ON "sign_in_attempt" USING btree ("subject_hash","device_hash","at");--> statement-breakpoint
CREATE INDEX "sign_in_attempt_by_network" ON "sign_in_attempt" USING btree ("network_hash","device_hash","at");--> statement-breakpoint
CREATE UNIQUE INDEX "invitation_by_account" ON "invitation" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_authenticator_by_account" ON "account_authenticator" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "account_recovery_code_by_account" ON "account_recovery_code" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "account_passkey_by_credential" ON "account_passkey" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "account_passkey_by_account" ON "account_passkey" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "disclosure_release_by_number" ON "disclosure_release" USING btree ("population","number");--> statement-breakpoint
CREATE INDEX "gathering_series_by_title" ON "gathering_series" USING btree ("title","id");--> statement-breakpoint
CREATE INDEX "gathering_series_by_owner" ON "gathering_series" USING btree ("owner_kind","owner_id","title","id");--> statement-breakpoint
CREATE INDEX "gathering_series_by_kind" ON "gathering_series" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "gathering_series_by_until" ON "gathering_series" USING btree ("until_day");--> statement-breakpoint
CREATE INDEX "gathering_series_by_continues" ON "gathering_series" USING btree ("continues");--> statement-breakpoint
CREATE UNIQUE INDEX "gathering_by_original" ON "gathering" USING btree ("series_id","original_day","original_start");--> statement-breakpoint
CREATE INDEX "gathering_by_kind" ON "gathering" USING btree ("kind","starts","id");--> statement-breakpoint
CREATE INDEX "gathering_with_note" ON "gathering" USING btree ("day") WHERE "gathering"."note" is not null;--> statement-breakpoint
CREATE INDEX "gathering_by_starts" ON "gathering" USING btree ("starts","id");--> statement-breakpoint
CREATE INDEX "gathering_by_owner" ON "gathering" USING btree ("owner_kind","owner_id","starts","id");--> statement-breakpoint
CREATE INDEX "gathering_by_series" ON "gathering" USING btree ("series_id","starts","id");--> statement-breakpoint
CREATE INDEX "gathering_by_status" ON "gathering" USING btree ("status","starts","id");--> statement-breakpoint
CREATE INDEX "gathering_by_owner_status" ON "gathering" USING btree ("owner_kind","owner_id","status","starts","kind","title","is_public");--> statement-breakpoint
CREATE INDEX "gathering_counted" ON "gathering" USING btree ("status","day","owner_id","kind","total","new_people","id");--> statement-breakpoint
CREATE INDEX "gathering_by_difference" ON "gathering" USING btree ("owner_kind","owner_id","differs","starts");--> statement-breakpoint
CREATE INDEX "gathering_operator_by_person" ON "gathering_operator" USING btree ("person_id","gathering_id");--> statement-breakpoint
CREATE INDEX "series_operator_by_person" ON "series_operator" USING btree ("person_id","series_id");--> statement-breakpoint
CREATE INDEX "presence_by_gathering" ON "presence" USING btree ("gathering_id","person_id","organisation_id","somebody");--> statement-breakpoint
CREATE INDEX "presence_by_person" ON "presence" USING btree ("person_id","gathering_id");--> statement-breakpoint
CREATE INDEX "presence_by_organisation" ON "presence" USING btree ("organisation_id","gathering_id");--> statement-breakpoint
CREATE UNIQUE INDEX "lab_by_slug" ON "lab" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "lab_by_name" ON "lab" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "lab_by_municipality" ON "lab" USING btree ("municipality","id");--> statement-breakpoint
CREATE INDEX "lab_by_phase" ON "lab" USING btree ("phase","id");--> statement-breakpoint
CREATE INDEX "lab_phase_by_lab" ON "lab_phase" USING btree ("lab_id","id");--> statement-breakpoint
CREATE INDEX "lab_place_by_lab" ON "lab_place" USING btree ("lab_id","id");--> statement-breakpoint
CREATE INDEX "lab_lead_by_lab" ON "lab_lead" USING btree ("lab_id","id");--> statement-breakpoint
CREATE INDEX "lab_lead_by_person" ON "lab_lead" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "lab_lead_by_organisation" ON "lab_lead" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "lab_partner_by_lab" ON "lab_partner" USING btree ("lab_id","id");--> statement-breakpoint
CREATE INDEX "lab_partner_by_organisation" ON "lab_partner" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "lab_declaration_by_lab" ON "lab_declaration" USING btree ("lab_id","id");--> statement-breakpoint
CREATE INDEX "lab_declaration_by_item" ON "lab_declaration" USING btree ("item");--> statement-breakpoint
CREATE INDEX "collaborator_count_by_lab" ON "collaborator_count" USING btree ("lab_id","on_day","id");--> statement-breakpoint
CREATE UNIQUE INDEX "collaborator_by_lab" ON "collaborator" USING btree ("lab_id","number");--> statement-breakpoint
CREATE INDEX "collaborator_by_person" ON "collaborator" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "micro_network_by_lab" ON "micro_network" USING btree ("lab_id","id");--> statement-breakpoint
CREATE INDEX "declared_reach_by_lab" ON "declared_reach" USING btree ("lab_id","on_day","id");--> statement-breakpoint
CREATE INDEX "declared_reach_by_network" ON "declared_reach" USING btree ("micro_network_id","on_day","id");--> statement-breakpoint
CREATE UNIQUE INDEX "hub_by_slug" ON "hub" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "hub_by_name" ON "hub" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "hub_lab_by_lab" ON "hub_lab" USING btree ("lab_id","id");--> statement-breakpoint
CREATE INDEX "hub_lab_by_hub" ON "hub_lab" USING btree ("hub_id");--> statement-breakpoint
CREATE UNIQUE INDEX "target_by_indicator" ON "target" USING btree ("indicator","scope_kind","scope_id","stage","revision");--> statement-breakpoint
CREATE INDEX "observation_by_indicator" ON "observation" USING btree ("indicator","scope_kind","scope_id","on_day","id");--> statement-breakpoint
CREATE UNIQUE INDEX "observation_by_correction" ON "observation" USING btree ("corrects");--> statement-breakpoint
CREATE UNIQUE INDEX "evaluation_stage_by_stage" ON "evaluation_stage" USING btree ("stage");--> statement-breakpoint
CREATE INDEX "stage_move_by_stage" ON "stage_move" USING btree ("stage_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "frozen_figure_by_stage" ON "frozen_figure" USING btree ("stage_id","indicator","scope_kind","scope_id");--> statement-breakpoint
CREATE INDEX "frozen_figure_by_target" ON "frozen_figure" USING btree ("target_id");--> statement-breakpoint
CREATE INDEX "frozen_figure_by_observation" ON "frozen_figure" USING btree ("observation_id");--> statement-breakpoint
CREATE INDEX "frozen_fact_by_record" ON "frozen_fact" USING btree ("record_id");--> statement-breakpoint
CREATE INDEX "finding_by_stage" ON "finding" USING btree ("stage_id","id");--> statement-breakpoint
CREATE INDEX "involvement_by_stage" ON "involvement" USING btree ("stage_id","id");--> statement-breakpoint
CREATE INDEX "corrective_action_by_stage" ON "corrective_action" USING btree ("stage_id","id");--> statement-breakpoint
CREATE INDEX "corrective_action_by_finding" ON "corrective_action" USING btree ("finding_id");--> statement-breakpoint
CREATE UNIQUE INDEX "publication_by_code" ON "publication" USING btree ("code","number");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_view_by_name" ON "saved_view" USING btree ("list","person_id","name");--> statement-breakpoint
CREATE INDEX "saved_view_by_list" ON "saved_view" USING btree ("list","name");--> statement-breakpoint
CREATE INDEX "usual_view_by_view" ON "usual_view" USING btree ("view_id");