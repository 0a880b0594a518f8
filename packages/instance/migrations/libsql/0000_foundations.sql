CREATE TABLE `audit` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`verb` text NOT NULL,
	`record_kind` text NOT NULL,
	`record_id` text NOT NULL,
	`fields` text NOT NULL,
	`payload_hash` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_by_record` ON `audit` (`record_kind`,`record_id`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_by_actor` ON `audit` (`actor`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_by_verb` ON `audit` (`verb`,`sequence`);--> statement-breakpoint
CREATE INDEX `audit_by_time` ON `audit` (`at`);--> statement-breakpoint
CREATE TABLE `audit_payload` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	`content` text NOT NULL,
	FOREIGN KEY (`sequence`) REFERENCES `audit`(`sequence`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `idempotency_key` (
	`key_digest` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`sealed_answer` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `idempotency_key_by_time` ON `idempotency_key` (`at`);--> statement-breakpoint
CREATE TABLE `search_entry` (
	`kind` text NOT NULL,
	`id` text NOT NULL,
	`carrier_kind` text NOT NULL,
	`carrier_id` text NOT NULL,
	`title` text NOT NULL,
	`words` text NOT NULL,
	PRIMARY KEY(`kind`, `id`)
);
--> statement-breakpoint
CREATE INDEX `search_entry_by_carrier` ON `search_entry` (`carrier_kind`,`carrier_id`);--> statement-breakpoint
CREATE TABLE `search_posting` (
	`word` text NOT NULL,
	`kind` text NOT NULL,
	`id` text NOT NULL,
	PRIMARY KEY(`word`, `kind`, `id`)
);
--> statement-breakpoint
CREATE INDEX `search_posting_by_record` ON `search_posting` (`kind`,`id`);--> statement-breakpoint
CREATE TABLE `search_spelling` (
	`spelling` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`spelling`, `word`)
);
--> statement-breakpoint
CREATE INDEX `search_spelling_by_word` ON `search_spelling` (`word`);--> statement-breakpoint
CREATE TABLE `outgoing_mail` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`address` text,
	`about_kind` text,
	`about_id` text,
	`params` text,
	`state` text NOT NULL,
	`at` text NOT NULL,
	`useful_until` text,
	`attempts` integer NOT NULL,
	`due_at` text NOT NULL,
	`claimed_until` text,
	`reason` text,
	`answer` text,
	`settled_at` text
);
--> statement-breakpoint
CREATE INDEX `outgoing_mail_by_due` ON `outgoing_mail` (`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `outgoing_mail_by_settled` ON `outgoing_mail` (`state`,`settled_at`);--> statement-breakpoint
CREATE INDEX `outgoing_mail_by_time` ON `outgoing_mail` (`state`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `outgoing_mail_by_about` ON `outgoing_mail` (`about_kind`,`about_id`,`state`);--> statement-breakpoint
CREATE TABLE `configuration_revision` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`effective_from` text NOT NULL,
	`author` text NOT NULL,
	`note` text NOT NULL,
	`document` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `flag_acceptance` (
	`flag_id` text PRIMARY KEY NOT NULL,
	`numbers` text NOT NULL,
	`note` text NOT NULL,
	`by` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organisation` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`full_name` text,
	`aliases` text NOT NULL,
	`kind` text NOT NULL,
	`municipality` text,
	`seat` text,
	`fiscal_code` text,
	`runts_section` text,
	`ipa_code` text,
	`web` text,
	`functions` text NOT NULL,
	`headcount` integer,
	`also_in` text NOT NULL,
	`src` text,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `organisation_by_slug` ON `organisation` (`slug`);--> statement-breakpoint
CREATE INDEX `organisation_by_name` ON `organisation` (`name`,`id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`name_to_enter` integer NOT NULL,
	`erased_on` text
);
--> statement-breakpoint
CREATE INDEX `person_by_name` ON `person` (`name`,`id`);--> statement-breakpoint
CREATE TABLE `position` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`title` text NOT NULL,
	`code` text,
	`from_day` text,
	`to_day` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `position_by_person` ON `position` (`person_id`);--> statement-breakpoint
CREATE INDEX `position_by_organisation` ON `position` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `role_assignment` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`role` text NOT NULL,
	`scope_kind` text,
	`scope_id` text,
	`from_day` text NOT NULL,
	`to_day` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `role_assignment_by_person` ON `role_assignment` (`person_id`);--> statement-breakpoint
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`name` text NOT NULL,
	`locale` text NOT NULL,
	`last_sign_in_at` text,
	`disabled_at` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_by_email` ON `account` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_by_person` ON `account` (`person_id`);--> statement-breakpoint
CREATE TABLE `account_session` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` text NOT NULL,
	`device` text,
	`means` text,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_session_by_token` ON `account_session` (`token_hash`);--> statement-breakpoint
CREATE INDEX `account_session_by_account` ON `account_session` (`account_id`);--> statement-breakpoint
CREATE INDEX `account_session_by_expiry` ON `account_session` (`expires_at`);--> statement-breakpoint
CREATE TABLE `account_credential` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider` text NOT NULL,
	`subject` text NOT NULL,
	`password_hash` text,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_credential_by_subject` ON `account_credential` (`provider`,`subject`);--> statement-breakpoint
CREATE INDEX `account_credential_by_account` ON `account_credential` (`account_id`);--> statement-breakpoint
CREATE TABLE `account_verification` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier_hash` text NOT NULL,
	`account_id` text NOT NULL,
	`expires_at` text NOT NULL,
	`created_at` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `account_verification_by_identifier` ON `account_verification` (`identifier_hash`);--> statement-breakpoint
CREATE INDEX `account_verification_by_account` ON `account_verification` (`account_id`);--> statement-breakpoint
CREATE INDEX `account_verification_by_expiry` ON `account_verification` (`expires_at`);--> statement-breakpoint
CREATE TABLE `sign_in_attempt` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`subject_hash` text NOT NULL,
	`network_hash` text NOT NULL,
	`device_hash` text
);
--> statement-breakpoint
CREATE INDEX `sign_in_attempt_by_time` ON `sign_in_attempt` (`at`);--> statement-breakpoint
CREATE INDEX `sign_in_attempt_by_subject` ON `sign_in_attempt` (`subject_hash`,`device_hash`,`at`);--> statement-breakpoint
CREATE INDEX `sign_in_attempt_by_network` ON `sign_in_attempt` (`network_hash`,`device_hash`,`at`);--> statement-breakpoint
CREATE TABLE `invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`sent_at` text NOT NULL,
	`sent_by` text,
	`expires_at` text NOT NULL,
	`assignments` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`sent_by`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitation_by_account` ON `invitation` (`account_id`);--> statement-breakpoint
CREATE TABLE `account_authenticator` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`sealed_secret` text NOT NULL,
	`confirmed_at` text,
	`last_step` integer NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_authenticator_by_account` ON `account_authenticator` (`account_id`);--> statement-breakpoint
CREATE TABLE `account_recovery_code` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`code_hash` text NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `account_recovery_code_by_account` ON `account_recovery_code` (`account_id`);--> statement-breakpoint
CREATE TABLE `account_passkey` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`name` text NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` text NOT NULL,
	`sign_count` integer NOT NULL,
	`transports` text NOT NULL,
	`created_at` text NOT NULL,
	`last_used_at` text,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_passkey_by_credential` ON `account_passkey` (`credential_id`);--> statement-breakpoint
CREATE INDEX `account_passkey_by_account` ON `account_passkey` (`account_id`);--> statement-breakpoint
CREATE TABLE `disclosure_release` (
	`id` text PRIMARY KEY NOT NULL,
	`population` text NOT NULL,
	`number` integer NOT NULL,
	`question` text NOT NULL,
	`threshold` integer NOT NULL,
	`since` integer NOT NULL,
	`cells` text NOT NULL,
	`covered` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `disclosure_release_by_number` ON `disclosure_release` (`population`,`number`);--> statement-breakpoint
CREATE TABLE `gathering_series` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`description` text,
	`place` text,
	`address` text,
	`link` text,
	`is_public` integer NOT NULL,
	`sequence` integer NOT NULL,
	`changed_at` text NOT NULL,
	`from_day` text NOT NULL,
	`until_day` text,
	`start_time` text NOT NULL,
	`end_time` text NOT NULL,
	`rhythm` text NOT NULL,
	`observes_closures` integer NOT NULL,
	`continues` text,
	`end_reason` text,
	`settled_to` text,
	`src` text
);
--> statement-breakpoint
CREATE INDEX `gathering_series_by_title` ON `gathering_series` (`title`,`id`);--> statement-breakpoint
CREATE INDEX `gathering_series_by_owner` ON `gathering_series` (`owner_kind`,`owner_id`,`title`,`id`);--> statement-breakpoint
CREATE INDEX `gathering_series_by_kind` ON `gathering_series` (`kind`);--> statement-breakpoint
CREATE INDEX `gathering_series_by_until` ON `gathering_series` (`until_day`);--> statement-breakpoint
CREATE INDEX `gathering_series_by_continues` ON `gathering_series` (`continues`);--> statement-breakpoint
CREATE TABLE `gathering` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`owner_kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`title` text NOT NULL,
	`kind` text NOT NULL,
	`description` text,
	`place` text,
	`address` text,
	`link` text,
	`is_public` integer NOT NULL,
	`sequence` integer NOT NULL,
	`changed_at` text NOT NULL,
	`series_id` text,
	`original_day` text,
	`original_start` text,
	`day` text NOT NULL,
	`start_time` text NOT NULL,
	`end_day` text NOT NULL,
	`end_time` text NOT NULL,
	`starts` text NOT NULL,
	`status` text NOT NULL,
	`cancel_reason` text,
	`total` integer,
	`counted` integer NOT NULL,
	`bands` text,
	`new_people` integer,
	`note` text,
	`named` integer NOT NULL,
	`named_first_time` integer NOT NULL,
	`touched` integer NOT NULL,
	`own_facts` integer NOT NULL,
	`differs` integer NOT NULL,
	FOREIGN KEY (`series_id`) REFERENCES `gathering_series`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `gathering_by_original` ON `gathering` (`series_id`,`original_day`,`original_start`);--> statement-breakpoint
CREATE INDEX `gathering_by_kind` ON `gathering` (`kind`,`starts`,`id`);--> statement-breakpoint
CREATE INDEX `gathering_with_note` ON `gathering` (`day`) WHERE "gathering"."note" is not null;--> statement-breakpoint
CREATE INDEX `gathering_by_starts` ON `gathering` (`starts`,`id`);--> statement-breakpoint
CREATE INDEX `gathering_by_owner` ON `gathering` (`owner_kind`,`owner_id`,`starts`,`id`);--> statement-breakpoint
CREATE INDEX `gathering_by_series` ON `gathering` (`series_id`,`starts`,`id`);--> statement-breakpoint
CREATE INDEX `gathering_by_status` ON `gathering` (`status`,`starts`,`id`);--> statement-breakpoint
CREATE INDEX `gathering_by_owner_status` ON `gathering` (`owner_kind`,`owner_id`,`status`,`starts`,`kind`,`title`,`is_public`);--> statement-breakpoint
CREATE INDEX `gathering_counted` ON `gathering` (`status`,`day`,`owner_id`,`kind`,`total`,`new_people`,`id`);--> statement-breakpoint
CREATE INDEX `gathering_by_difference` ON `gathering` (`owner_kind`,`owner_id`,`differs`,`starts`);--> statement-breakpoint
CREATE TABLE `gathering_operator` (
	`gathering_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`gathering_id`, `person_id`),
	FOREIGN KEY (`gathering_id`) REFERENCES `gathering`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `gathering_operator_by_person` ON `gathering_operator` (`person_id`,`gathering_id`);--> statement-breakpoint
CREATE TABLE `series_operator` (
	`series_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`series_id`, `person_id`),
	FOREIGN KEY (`series_id`) REFERENCES `gathering_series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `series_operator_by_person` ON `series_operator` (`person_id`,`series_id`);--> statement-breakpoint
CREATE TABLE `presence` (
	`id` text PRIMARY KEY NOT NULL,
	`gathering_id` text NOT NULL,
	`person_id` text,
	`organisation_id` text,
	`first_time` integer NOT NULL,
	`somebody` text,
	FOREIGN KEY (`gathering_id`) REFERENCES `gathering`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `presence_by_gathering` ON `presence` (`gathering_id`,`person_id`,`organisation_id`,`somebody`);--> statement-breakpoint
CREATE INDEX `presence_by_person` ON `presence` (`person_id`,`gathering_id`);--> statement-breakpoint
CREATE INDEX `presence_by_organisation` ON `presence` (`organisation_id`,`gathering_id`);--> statement-breakpoint
CREATE TABLE `lab` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`full_name` text,
	`municipality` text NOT NULL,
	`neighbourhood` text,
	`diffuse` integer NOT NULL,
	`published` integer NOT NULL,
	`phase` text NOT NULL,
	`description` text,
	`how_to_join` text,
	`translations` text NOT NULL,
	`activities` text NOT NULL,
	`entry_themes` text NOT NULL,
	`outreach_tools` text NOT NULL,
	`channels` text NOT NULL,
	`resources` text NOT NULL,
	`src` text,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `lab_by_slug` ON `lab` (`slug`);--> statement-breakpoint
CREATE INDEX `lab_by_name` ON `lab` (`name`,`id`);--> statement-breakpoint
CREATE INDEX `lab_by_municipality` ON `lab` (`municipality`,`id`);--> statement-breakpoint
CREATE INDEX `lab_by_phase` ON `lab` (`phase`,`id`);--> statement-breakpoint
CREATE TABLE `lab_phase` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`phase` text NOT NULL,
	`since` text,
	`to_confirm` integer NOT NULL,
	`reason` text,
	`author` text,
	FOREIGN KEY (`lab_id`) REFERENCES `lab`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lab_phase_by_lab` ON `lab_phase` (`lab_id`,`id`);--> statement-breakpoint
CREATE TABLE `lab_place` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`address` text,
	`lat` real,
	`lon` real,
	`from_day` text,
	`to_day` text,
	`reason` text,
	`author` text,
	`end_reason` text,
	`end_mark` text,
	`end_author` text,
	FOREIGN KEY (`lab_id`) REFERENCES `lab`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lab_place_by_lab` ON `lab_place` (`lab_id`,`id`);--> statement-breakpoint
CREATE TABLE `lab_lead` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`organisation_id` text,
	`person_id` text,
	`from_day` text,
	`to_day` text,
	`reason` text,
	`author` text,
	`handover` text,
	FOREIGN KEY (`lab_id`) REFERENCES `lab`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lab_lead_by_lab` ON `lab_lead` (`lab_id`,`id`);--> statement-breakpoint
CREATE INDEX `lab_lead_by_person` ON `lab_lead` (`person_id`);--> statement-breakpoint
CREATE INDEX `lab_lead_by_organisation` ON `lab_lead` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `lab_partner` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`contribution` text,
	`from_day` text,
	`to_day` text,
	`author` text,
	`end_mark` text,
	`end_author` text,
	FOREIGN KEY (`lab_id`) REFERENCES `lab`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lab_partner_by_lab` ON `lab_partner` (`lab_id`,`id`);--> statement-breakpoint
CREATE INDEX `lab_partner_by_organisation` ON `lab_partner` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `lab_declaration` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`item` text NOT NULL,
	`met` integer NOT NULL,
	`on_day` text NOT NULL,
	`note` text,
	`author` text,
	FOREIGN KEY (`lab_id`) REFERENCES `lab`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lab_declaration_by_lab` ON `lab_declaration` (`lab_id`,`id`);--> statement-breakpoint
CREATE INDEX `lab_declaration_by_item` ON `lab_declaration` (`item`);--> statement-breakpoint
CREATE TABLE `collaborator_count` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`on_day` text NOT NULL,
	`count` text NOT NULL,
	`note` text,
	`author` text,
	FOREIGN KEY (`lab_id`) REFERENCES `lab`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `collaborator_count_by_lab` ON `collaborator_count` (`lab_id`,`on_day`,`id`);--> statement-breakpoint
CREATE TABLE `collaborator` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`number` integer NOT NULL,
	`batch` text NOT NULL,
	`person_id` text,
	`task` text,
	`from_day` text NOT NULL,
	`to_day` text,
	`author` text,
	`end_mark` text,
	`end_author` text,
	FOREIGN KEY (`lab_id`) REFERENCES `lab`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `collaborator_by_lab` ON `collaborator` (`lab_id`,`number`);--> statement-breakpoint
CREATE INDEX `collaborator_by_person` ON `collaborator` (`person_id`);--> statement-breakpoint
CREATE TABLE `micro_network` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`name` text NOT NULL,
	`theme` text,
	`municipality` text,
	`neighbourhood` text,
	`since` text NOT NULL,
	`state` text NOT NULL,
	`confirmed` integer NOT NULL,
	`author` text,
	`ended_on` text,
	`end_reason` text,
	`end_mark` text,
	`end_author` text,
	FOREIGN KEY (`lab_id`) REFERENCES `lab`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `micro_network_by_lab` ON `micro_network` (`lab_id`,`id`);--> statement-breakpoint
CREATE TABLE `declared_reach` (
	`id` text PRIMARY KEY NOT NULL,
	`lab_id` text NOT NULL,
	`micro_network_id` text NOT NULL,
	`on_day` text NOT NULL,
	`people` text,
	`helpers` text,
	`note` text,
	`author` text,
	FOREIGN KEY (`lab_id`) REFERENCES `lab`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`micro_network_id`) REFERENCES `micro_network`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `declared_reach_by_lab` ON `declared_reach` (`lab_id`,`on_day`,`id`);--> statement-breakpoint
CREATE INDEX `declared_reach_by_network` ON `declared_reach` (`micro_network_id`,`on_day`,`id`);--> statement-breakpoint
CREATE TABLE `hub` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`version` integer NOT NULL,
	`name` text NOT NULL,
	`municipality` text NOT NULL,
	`address` text,
	`lat` real,
	`lon` real,
	`opening` text,
	`description` text,
	`translations` text NOT NULL,
	`published` integer NOT NULL,
	`from_day` text,
	`to_day` text,
	`end_reason` text,
	`src` text,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hub_by_slug` ON `hub` (`slug`);--> statement-breakpoint
CREATE INDEX `hub_by_name` ON `hub` (`name`,`id`);--> statement-breakpoint
CREATE TABLE `hub_lab` (
	`id` text PRIMARY KEY NOT NULL,
	`hub_id` text NOT NULL,
	`lab_id` text NOT NULL,
	`from_day` text,
	`to_day` text,
	`author` text,
	`end_mark` text,
	`end_author` text,
	FOREIGN KEY (`hub_id`) REFERENCES `hub`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lab_id`) REFERENCES `lab`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hub_lab_by_lab` ON `hub_lab` (`lab_id`,`id`);--> statement-breakpoint
CREATE INDEX `hub_lab_by_hub` ON `hub_lab` (`hub_id`);--> statement-breakpoint
CREATE TABLE `target` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator` text NOT NULL,
	`definition` integer NOT NULL,
	`scope_kind` text NOT NULL,
	`scope_id` text NOT NULL,
	`stage` text NOT NULL,
	`revision` integer NOT NULL,
	`value` real NOT NULL,
	`reason` text,
	`at` text NOT NULL,
	`author` text,
	`src` text,
	`note` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `target_by_indicator` ON `target` (`indicator`,`scope_kind`,`scope_id`,`stage`,`revision`);--> statement-breakpoint
CREATE TABLE `observation` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator` text NOT NULL,
	`definition` integer NOT NULL,
	`scope_kind` text NOT NULL,
	`scope_id` text NOT NULL,
	`on_day` text NOT NULL,
	`value` real,
	`qualifier` text NOT NULL,
	`parts` text NOT NULL,
	`evidence` text,
	`link` text,
	`record_kind` text,
	`record_id` text,
	`corrects` text,
	`reason` text,
	`at` text NOT NULL,
	`author` text,
	`src` text,
	`note` text
);
--> statement-breakpoint
CREATE INDEX `observation_by_indicator` ON `observation` (`indicator`,`scope_kind`,`scope_id`,`on_day`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `observation_by_correction` ON `observation` (`corrects`);--> statement-breakpoint
CREATE TABLE `evaluation_stage` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`stage` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`state` text NOT NULL,
	`note` text,
	`src` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `evaluation_stage_by_stage` ON `evaluation_stage` (`stage`);--> statement-breakpoint
CREATE TABLE `stage_move` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`state` text NOT NULL,
	`note` text,
	`at` text NOT NULL,
	`author` text,
	FOREIGN KEY (`stage_id`) REFERENCES `evaluation_stage`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stage_move_by_stage` ON `stage_move` (`stage_id`,`id`);--> statement-breakpoint
CREATE TABLE `frozen_figure` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`indicator` text NOT NULL,
	`definition` integer NOT NULL,
	`scope_kind` text NOT NULL,
	`scope_id` text NOT NULL,
	`figure` text,
	`value` real,
	`qualifier` text,
	`question` text NOT NULL,
	`target_id` text,
	`observation_id` text,
	`at` text NOT NULL,
	`audit_sequence` integer,
	FOREIGN KEY (`stage_id`) REFERENCES `evaluation_stage`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_id`) REFERENCES `target`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`observation_id`) REFERENCES `observation`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`audit_sequence`) REFERENCES `audit`(`sequence`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `frozen_figure_by_stage` ON `frozen_figure` (`stage_id`,`indicator`,`scope_kind`,`scope_id`);--> statement-breakpoint
CREATE INDEX `frozen_figure_by_target` ON `frozen_figure` (`target_id`);--> statement-breakpoint
CREATE INDEX `frozen_figure_by_observation` ON `frozen_figure` (`observation_id`);--> statement-breakpoint
CREATE TABLE `frozen_fact` (
	`figure_id` text NOT NULL,
	`record_id` text NOT NULL,
	`title` text,
	`day` text,
	`value` real NOT NULL,
	`marks` text NOT NULL,
	PRIMARY KEY(`figure_id`, `record_id`),
	FOREIGN KEY (`figure_id`) REFERENCES `frozen_figure`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `frozen_fact_by_record` ON `frozen_fact` (`record_id`);--> statement-breakpoint
CREATE TABLE `finding` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`indicator` text,
	`conclusion` text NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	`author` text,
	FOREIGN KEY (`stage_id`) REFERENCES `evaluation_stage`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `finding_by_stage` ON `finding` (`stage_id`,`id`);--> statement-breakpoint
CREATE TABLE `involvement` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`tool` text NOT NULL,
	`on_day` text NOT NULL,
	`who` text NOT NULL,
	`people` integer,
	`heard` text NOT NULL,
	`record_kind` text,
	`record_id` text,
	`at` text NOT NULL,
	`author` text,
	FOREIGN KEY (`stage_id`) REFERENCES `evaluation_stage`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `involvement_by_stage` ON `involvement` (`stage_id`,`id`);--> statement-breakpoint
CREATE TABLE `corrective_action` (
	`id` text PRIMARY KEY NOT NULL,
	`stage_id` text NOT NULL,
	`finding_id` text,
	`text` text NOT NULL,
	`responsible` text NOT NULL,
	`due_day` text,
	`state` text NOT NULL,
	`outcome` text,
	`ended_on` text,
	`at` text NOT NULL,
	`author` text,
	FOREIGN KEY (`stage_id`) REFERENCES `evaluation_stage`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`finding_id`) REFERENCES `finding`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrective_action_by_stage` ON `corrective_action` (`stage_id`,`id`);--> statement-breakpoint
CREATE INDEX `corrective_action_by_finding` ON `corrective_action` (`finding_id`);--> statement-breakpoint
CREATE TABLE `publication` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`at` text NOT NULL,
	`author` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publication_by_code` ON `publication` (`code`,`number`);--> statement-breakpoint
CREATE TABLE `withdrawal` (
	`publication_id` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`author` text,
	FOREIGN KEY (`publication_id`) REFERENCES `publication`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `saved_view` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`list` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`address` text NOT NULL,
	`shared` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_view_by_name` ON `saved_view` (`list`,`person_id`,`name`);--> statement-breakpoint
CREATE INDEX `saved_view_by_list` ON `saved_view` (`list`,`name`);--> statement-breakpoint
CREATE TABLE `usual_view` (
	`person_id` text NOT NULL,
	`list` text NOT NULL,
	`view_id` text NOT NULL,
	PRIMARY KEY(`person_id`, `list`),
	FOREIGN KEY (`view_id`) REFERENCES `saved_view`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `usual_view_by_view` ON `usual_view` (`view_id`);--> statement-breakpoint
CREATE TABLE `founding` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`demonstration` integer NOT NULL
);
