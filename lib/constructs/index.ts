export type { ConfigProps } from './config.js';
export { Config } from './config.js';
export { Device } from './device.js';
export type { HealthCheckOptions } from './health-check.js';
export { HealthCheck } from './health-check.js';
export type { BuiltImageProps, ImageBuild } from './image.js';
export { Image } from './image.js';
export type { LogFileOptions } from './logging.js';
export { Logging } from './logging.js';
export type { BindMountOptions, MountOptions, TmpfsOptions, VolumeMountOptions } from './mount.js';
export { Mount, Tmpfs } from './mount.js';
export type { NfsVolumeProps } from './nfs-volume.js';
export { NfsVolume } from './nfs-volume.js';
export type { OverlayNetworkProps } from './overlay-network.js';
export { OverlayNetwork } from './overlay-network.js';
export { ManagerPlacement, Placement } from './placement.js';
export type { PortProps } from './port.js';
export { Port } from './port.js';
export type { ResourcesProps } from './resources.js';
export { Resources } from './resources.js';
export type { RestartPolicyOptions } from './restart-policy.js';
export { RestartPolicy } from './restart-policy.js';
export type { SecretProps } from './secret.js';
export { Secret } from './secret.js';
export { Service } from './service.js';
export type {
  ConfigFile,
  Dependency,
  FileOptions,
  NetworkAttachment,
  ScalarValue,
  SecretFile,
  ServiceProps,
  StandaloneProps,
} from './service-props.js';
export { Ulimit } from './ulimit.js';
export type { UpdatePolicyProps } from './update-policy.js';
export { UpdatePolicy } from './update-policy.js';
export type { VolumeProps } from './volume.js';
export { Volume } from './volume.js';
