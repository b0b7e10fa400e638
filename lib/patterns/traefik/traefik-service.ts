import type { IConstruct } from 'constructs';
import { Config } from '../../constructs/config.js';
import { Service } from '../../constructs/service.js';
import { Annotations } from '../../core/annotations.js';
import { Aspects } from '../../core/aspects.js';
import { tokenFor } from '../../core/token.js';
import { acmeCredentials, acmeStorage } from './acme-service.js';
import { dashboardRoutes } from './dashboard.js';
import { dynamicConfiguration, type Routing } from './dynamic-configuration.js';
import { dynamicFile, parametersOf } from './dynamic-file.js';
import type { EntryPoint } from './entry-point.js';
import { type HttpRouter, httpRouters } from './http-routing.js';
import { labelsOf } from './labels.js';
import type { ConfigObject } from './middleware.js';
import type { HttpRoute, TcpRoute } from './route.js';
import { reportRouting } from './routing-findings.js';
import { argumentsOf, DYNAMIC_DIRECTORY, entryPointsOf, serviceProps, staticOf } from './traefik-defaults.js';
import type { TraefikServiceProps } from './traefik-props.js';

/**
 * Traefik in front of the services of a stack: its ports in host mode on a manager, its routes typed and checked.
 *
 * @see https://doc.traefik.io/traefik/
 * @example
 * const web = new OverlayNetwork(stack, 'web');
 * const shop = new Service(stack, 'shop', { image: Image.fromRegistry('example/shop:4.1'), networks: [web] });
 * const proxy = new TraefikService(stack, 'proxy', { networks: [web] });
 * proxy.addRoute('shop', { rule: Match.host('shop.example.com'), target: Target.service(shop, 8080) });
 */
export class TraefikService extends Service {
  /** The ports on which it listens. */
  readonly entryPoints: readonly EntryPoint[];
  private readonly httpRoutes: Record<string, HttpRoute>;
  private readonly tcpRoutes: Record<string, TcpRoute>;
  private delivered: string | undefined;

  constructor(
    scope: IConstruct,
    id: string,
    private readonly proxy: TraefikServiceProps = {},
  ) {
    const entryPoints = entryPointsOf(proxy);
    super(scope, id, serviceProps(proxy, entryPoints));
    this.entryPoints = entryPoints;
    this.httpRoutes = { ...(proxy.dashboard && dashboardRoutes(proxy.dashboard)), ...proxy.routes };
    this.tcpRoutes = { ...proxy.tcpRoutes };
    if (proxy.acme !== undefined) {
      acmeStorage(this, proxy.acme);
      acmeCredentials(this, proxy.acme);
    }
    const command = argumentsOf(proxy, this.staticConfiguration);
    if (command.length > 0) this.configure({ command });
    if (proxy.staticConfiguration === 'file') this.addStaticFile();
    // Routes may follow until synthesis, and a config is named by its content: so it is made last.
    Aspects.of(this).add({
      visit: (construct) => {
        if (construct === this) this.deliver();
      },
    });
  }

  /** Adds a route for HTTP requests. A second one of the same name replaces the first. */
  addRoute(name: string, route: HttpRoute): this {
    this.httpRoutes[name] = route;
    return this;
  }

  /** Adds a route for TCP connections. A second one of the same name replaces the first. */
  addTcpRoute(name: string, route: TcpRoute): this {
    this.tcpRoutes[name] = route;
    return this;
  }

  /** Everything that it learns while it runs, as it stands now. */
  get routing(): Routing {
    return {
      entryPoints: this.entryPoints,
      routes: this.httpRoutes,
      tcpRoutes: this.tcpRoutes,
      errorPages: this.proxy.errorPages,
      tls: this.proxy.tls,
    };
  }

  /** The static configuration as a plain object. */
  get staticConfiguration(): ConfigObject {
    return staticOf(this.proxy, this.entryPoints, this.networkName);
  }

  /** The dynamic configuration as a plain object: what is not delivered as labels. */
  get dynamicConfiguration(): ConfigObject {
    return dynamicConfiguration(this.routing, (router) => this.isLabelled(router));
  }

  /** The dynamic configuration as the file that the proxy reads. */
  get dynamicFile(): string {
    return dynamicFile(
      this.dynamicConfiguration,
      `The routes of ${this.serviceName}: what Traefik reads while it runs.`,
    );
  }

  private isLabelled({ target }: HttpRouter): boolean {
    return this.proxy.delivery === 'labels' && target.service !== undefined;
  }

  /** The full name of the first network that it joins, on which it reaches what it learns of by labels. */
  private get networkName(): string | undefined {
    return this.attachments[0]?.network.networkName;
  }

  private deliver(): void {
    reportRouting(this, this.routing);
    const content = this.dynamicFile;
    if (this.delivered !== content) this.replaceConfig(content);
    const labelled = httpRouters(this.routing).filter((router) => this.isLabelled(router));
    for (const [service, labels] of labelsOf(labelled, this.networkName)) {
      for (const [name, value] of Object.entries(labels)) service.addServiceLabel(name, value);
    }
  }

  private replaceConfig(content: string): void {
    const id = `${this.node.id}-routing`;
    if (this.delivered !== undefined) this.node.tryRemoveChild(id);
    this.delivered = content;
    const others = this.configFiles.filter(({ config }) => config.node.id !== id);
    const config = new Config(this, id, { content, extension: '.yml' });
    this.configure({ configs: [...others, { config, target: `${DYNAMIC_DIRECTORY}/routing.yml` }] });
    for (const name of parametersOf(this.dynamicConfiguration)) {
      if (!(name in (this.props.environment ?? {}))) this.addEnvironment(name, tokenFor(name));
    }
  }

  private addStaticFile(): void {
    const names = parametersOf(this.staticConfiguration);
    if (names.length > 0) {
      Annotations.of(this).addError({
        rule: 'traefik/static-file',
        path: 'staticConfiguration',
        message: `the static configuration refers to the parameter ${names.join(', ')}; Traefik fills in nothing in that file.`,
        remedy: "Write staticConfiguration: 'arguments', in which docker fills in parameters.",
      });
    }
    const content = dynamicFile(this.staticConfiguration, `How ${this.serviceName} starts.`);
    const config = new Config(this, `${this.node.id}-static`, { content, extension: '.yml' });
    this.addConfig({ config, target: '/etc/traefik/traefik.yml' });
  }
}
