using Cesagram.Accounts.ApiClients;
using Cesagram.Accounts.Data;
using Cesagram.Accounts.DemoAccounts;
using Cesagram.Accounts.FirstAdministrator;
using Cesagram.Accounts.InvitePeople;
using Cesagram.Accounts.MailPeople;
using Cesagram.Accounts.ManagePeople;
using Cesagram.Accounts.ManageSessions;
using Cesagram.Accounts.ManageUnits;
using Cesagram.Accounts.Passwords;
using Cesagram.Accounts.ReadAudit;
using Cesagram.Accounts.ResetPassword;
using Cesagram.Accounts.SignIn;
using Cesagram.Accounts.TwoFactor;
using Cesagram.Postgres;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Cesagram.Accounts;

/// <summary>People, roles and sign-in.</summary>
public static class AccountsModule
{
    /// <summary>Name of the policy of administrators' pages.</summary>
    internal const string AdministratorPolicy = "account-administrator";

    /// <summary>In the data folder: the secret of the demo unit's API client.</summary>
    public const string DemoSecretFile = DemoApiClient.FileName;

    private const string ClientItem = "cesagram.api-client";

    /// <summary>Adds the module's services, schema and pages.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddModuleDbContext<AccountsDbContext>(AccountsDbContext.Schema, order: 10);
        services.AddScoped<IPasswordHasher<Account>, NormalisedPasswordHasher>();
        services
            .AddIdentity<Account, IdentityRole<Guid>>(options =>
            {
                options.User.RequireUniqueEmail = false;
                options.User.AllowedUserNameCharacters = "";
            })
            .AddEntityFrameworkStores<AccountsDbContext>()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.RemoveAll<IPasswordValidator<Account>>();
        services.AddScoped<IPasswordValidator<Account>, PasswordRules>();
        AddCookies(services);
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiClientAuthentication>(ApiAccess.SchemeName, null);
        services.AddAuthorizationBuilder()
            .AddPolicy(AdministratorPolicy, policy => policy.RequireAuthenticatedUser().RequireRole(RoleNames.Administrator));
        services.AddScoped<AccountSessions>();
        services.AddScoped<SignInSteps>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<SecondFactorSetUp>();
        services.AddScoped<FactorMove>();
        services.AddScoped<AccountMails>();
        services.AddScoped<InvitationDesk>();
        services.AddScoped<NewAccount>();
        services.AddScoped<FirstAdministratorLink>();
        services.AddScoped<Administrators>();
        services.AddScoped<PeopleDesk>();
        services.AddScoped<UnitDesk>();
        services.AddScoped<PasswordDesk>();
        services.AddQueueWorker<SendResetHandler>(SendResetHandler.Kind);
        services.AddQueueWorker<MailUnitHandler>(UnitMail.Kind);
        services.AddScoped<AuditSearch>();
        services.AddScoped<AuditWords>();
        services.AddScoped<ApiClientDesk>();
        services.AddScoped<DemoApiClient>();
        services.AddScoped<DemoAccountsSeed>();
        return services;
    }

    /// <summary>Refuses addresses that hold an API secret, and finds out which program asks before its requests are counted.</summary>
    /// <param name="app">After routing and authentication, before the rate limiter.</param>
    public static IApplicationBuilder UseApiClients(this IApplicationBuilder app) =>
        app.UseMiddleware<SecretInAddress>().Use(async (context, next) =>
        {
            if (context.Request.Path.StartsWithSegments("/api") && context.Request.Headers.ContainsKey("Authorization")
                && (await context.AuthenticateAsync(ApiAccess.SchemeName)).Principal is { } client)
            {
                context.Items[ClientItem] = client.FindFirst(System.Security.Claims.ClaimTypes.NameIdentifier)!.Value;
            }

            await next(context);
        });

    /// <summary>The id of the API client that sent a request; null for anybody else.</summary>
    public static string? ApiClientOf(HttpContext context) => context.Items[ClientItem] as string;

    /// <summary>Makes a link for the first administrator, good once and for a day, in place of any made before.</summary>
    /// <returns>Its path; null where the platform has an administrator.</returns>
    public static Task<string?> FirstAdministratorLinkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<FirstAdministratorLink>().MakeAsync(cancellationToken);

    /// <summary>Makes the roles, unless they are there.</summary>
    public static Task SeedRolesAsync(IServiceProvider services) =>
        DemoAccountsSeed.AddRolesAsync(services.GetRequiredService<RoleManager<IdentityRole<Guid>>>());

    private static void AddCookies(IServiceCollection services)
    {
        services.AddSingleton<SessionStore>();
        services.ConfigureApplicationCookie(options =>
        {
            options.Cookie.Name = "cesagram.session";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = AccountSessions.Lifetime;
            options.SlidingExpiration = true;
            options.Events.OnRedirectToLogin = context => SignInRedirect.SendAsync(context, "account/sign-in", StatusCodes.Status401Unauthorized);
            options.Events.OnRedirectToAccessDenied = context => SignInRedirect.SendAsync(context, "account/not-allowed", StatusCodes.Status403Forbidden);
            // A session whose rights changed is deleted: nothing is left to validate, and a request needs one query.
            options.Events.OnValidatePrincipal = _ => Task.CompletedTask;
        });
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<SessionStore>((options, store) => options.SessionStore = store);
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, options =>
        {
            options.Cookie.Name = "cesagram.second-step";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromMinutes(15);
            options.SlidingExpiration = false;
        });
    }

    /// <summary>
    /// Makes an API client with these scopes for the demo unit, unless it is there; its secret is in the file <see cref="DemoSecretFile"/>.
    /// Only for the private cluster, after <see cref="SeedDemoAccountsAsync"/>.
    /// </summary>
    public static Task SeedDemoApiClientAsync(IServiceProvider services, string dataDirectory, CancellationToken cancellationToken) =>
        services.GetRequiredService<DemoApiClient>().SeedAsync(dataDirectory, DemoUnit, ApiAccess.Scopes, cancellationToken);

    /// <summary>
    /// Makes one account a role with a random password, unless they are there already.
    /// Only for the private cluster.
    /// </summary>
    /// <param name="services">A scope's services.</param>
    /// <param name="dataDirectory">Where the passwords are kept, readable by the owner only.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The file with the passwords: a line an account, name and password separated by a tab.</returns>
    public static Task<string> SeedDemoAccountsAsync(IServiceProvider services, string dataDirectory, CancellationToken cancellationToken) =>
        services.GetRequiredService<DemoAccountsSeed>().SeedAsync(dataDirectory, cancellationToken);

    /// <summary>The unit that the demo accounts belong to.</summary>
    public static Guid DemoUnit => DemoAccountsSeed.UnitId;
}
