import bindPath from './bind-path.js';
import capability from './capability.js';
import changedContent from './changed-content.js';
import { RuleSet } from './check/rule-set.js';
import constraint from './constraint.js';
import constraintKey from './constraint-key.js';
import contentFile from './content-file.js';
import contentName from './content-name.js';
import contentSize from './content-size.js';
import cpus from './cpus.js';
import credentialSpec from './credential-spec.js';
import databaseReplicas from './database-replicas.js';
import deprecatedOption from './deprecated-option.js';
import dnsrrIngress from './dnsrr-ingress.js';
import dockerSocket from './docker-socket.js';
import duplicateMount from './duplicate-mount.js';
import duplicatePort from './duplicate-port.js';
import duplicateTarget from './duplicate-target.js';
import endpointMode from './endpoint-mode.js';
import environmentName from './environment-name.js';
import externalDetails from './external-details.js';
import externalMissing from './external-missing.js';
import externalName from './external-name.js';
import externalOverlay from './external-overlay.js';
import extraHost from './extra-host.js';
import failureAction from './failure-action.js';
import failureRatio from './failure-ratio.js';
import fileOwner from './file-owner.js';
import genericResource from './generic-resource.js';
import globalReplicas from './global-replicas.js';
import healthCheckDisabled from './health-check-disabled.js';
import healthCheckForm from './health-check-form.js';
import healthCheckTime from './health-check-time.js';
import homePath from './home-path.js';
import hostAddress from './host-address.js';
import hostEntry from './host-entry.js';
import hostPortReplicas from './host-port-replicas.js';
import hostPortStartFirst from './host-port-start-first.js';
import ignoredOption from './ignored-option.js';
import imageReference from './image-reference.js';
import imageTag from './image-tag.js';
import ipamDriver from './ipam-driver.js';
import isolation from './isolation.js';
import jobUpdate from './job-update.js';
import literalDollar from './literal-dollar.js';
import logDriver from './log-driver.js';
import managerCount from './manager-count.js';
import maxReplicas from './max-replicas.js';
import memory from './memory.js';
import missingImage from './missing-image.js';
import mountOptions from './mount-options.js';
import mountPropagation from './mount-propagation.js';
import mountTarget from './mount-target.js';
import mountType from './mount-type.js';
import negativeDuration from './negative-duration.js';
import networkDriver from './network-driver.js';
import networkLabel from './network-label.js';
import networkName from './network-name.js';
import newerThanEngine from './newer-than-engine.js';
import objectName from './object-name.js';
import onFailureHealth from './on-failure-health.js';
import oneLetterVolume from './one-letter-volume.js';
import overlappingSubnets from './overlapping-subnets.js';
import plainSecret from './plain-secret.js';
import portClash from './port-clash.js';
import portNumber from './port-number.js';
import portProtocol from './port-protocol.js';
import replicaCount from './replica-count.js';
import requiredDefault from './required-default.js';
import reservedNetwork from './reserved-network.js';
import restart from './restart.js';
import restartCondition from './restart-condition.js';
import restartPolicy from './restart-policy.js';
import restartText from './restart-text.js';
import secretPlugin from './secret-plugin.js';
import serviceMode from './service-mode.js';
import serviceName from './service-name.js';
import sharedVolume from './shared-volume.js';
import silentlyIgnored from './silently-ignored.js';
import spreadDescriptor from './spread-descriptor.js';
import startFirstHealth from './start-first-health.js';
import stopSignal from './stop-signal.js';
import subnet from './subnet.js';
import template from './template.js';
import templateDriver from './template-driver.js';
import ulimit from './ulimit.js';
import undefinedReference from './undefined-reference.js';
import unpinnedVolume from './unpinned-volume.js';
import unsetVariable from './unset-variable.js';
import unusedDefinition from './unused-definition.js';
import updateFailureAction from './update-failure-action.js';
import updatePolicy from './update-policy.js';
import volumeDrift from './volume-drift.js';
import volumeDriver from './volume-driver.js';
import volumeName from './volume-name.js';
import volumeWord from './volume-word.js';
import workingDir from './working-dir.js';
import yamlScalar from './yaml-scalar.js';

/** What the CLI or an engine refuses. */
const refused = [
  changedContent,
  constraint,
  contentFile,
  contentSize,
  cpus,
  credentialSpec,
  dnsrrIngress,
  duplicateMount,
  duplicatePort,
  duplicateTarget,
  endpointMode,
  externalMissing,
  failureAction,
  failureRatio,
  genericResource,
  globalReplicas,
  healthCheckDisabled,
  healthCheckTime,
  imageReference,
  ipamDriver,
  jobUpdate,
  memory,
  missingImage,
  mountOptions,
  mountPropagation,
  mountType,
  negativeDuration,
  networkDriver,
  networkLabel,
  networkName,
  objectName,
  portClash,
  replicaCount,
  reservedNetwork,
  restartCondition,
  restartText,
  secretPlugin,
  serviceMode,
  serviceName,
  subnet,
  template,
  undefinedReference,
];

/** What is taken and then dropped. */
const dropped = [
  deprecatedOption,
  externalDetails,
  hostAddress,
  hostEntry,
  ignoredOption,
  isolation,
  newerThanEngine,
  portProtocol,
  restart,
  silentlyIgnored,
  spreadDescriptor,
  volumeWord,
];

/** What deploys and then hurts. */
const hurting = [
  bindPath,
  capability,
  constraintKey,
  contentName,
  databaseReplicas,
  dockerSocket,
  environmentName,
  externalOverlay,
  extraHost,
  fileOwner,
  healthCheckForm,
  homePath,
  hostPortReplicas,
  hostPortStartFirst,
  imageTag,
  literalDollar,
  logDriver,
  managerCount,
  maxReplicas,
  mountTarget,
  onFailureHealth,
  oneLetterVolume,
  overlappingSubnets,
  plainSecret,
  portNumber,
  requiredDefault,
  sharedVolume,
  startFirstHealth,
  stopSignal,
  templateDriver,
  ulimit,
  unsetVariable,
  updatePolicy,
  volumeDrift,
  volumeDriver,
  volumeName,
  workingDir,
  yamlScalar,
];

/** Advice. */
const advice = [externalName, restartPolicy, unpinnedVolume, unusedDefinition, updateFailureAction];

/** Every rule that comes with Stackwright, the gravest first. */
export const defaultRules = new RuleSet([...refused, ...dropped, ...hurting, ...advice]);
